<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About kpdesk</source>
        <translation>&amp;Acerca de kpdesk</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Check the archive</source>
        <translation>&amp;Comprobar el archivo</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparación</translation>
    </message>
    <message>
        <source>&amp;Confirm this link</source>
        <translation>Confirmar &amp;este enlace</translation>
    </message>
    <message>
        <source>&amp;Copy with citation</source>
        <translation>&amp;Copiar con la referencia</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Find in this text</source>
        <translation>&amp;Buscar en este texto</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Ade&amp;lante</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Resaltar</translation>
    </message>
    <message>
        <source>&amp;Import statements…</source>
        <translation>&amp;Importar declaraciones…</translation>
    </message>
    <message>
        <source>&amp;Join with the next paragraph</source>
        <translation>Juntar con el párrafo &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Teclas…</translation>
    </message>
    <message>
        <source>&amp;Leave the paragraph out, or bring it back</source>
        <translation>&amp;Omitir el párrafo, o recuperarlo</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Merge a bundle…</source>
        <translation>&amp;Fusionar un paquete…</translation>
    </message>
    <message>
        <source>&amp;More like this passage</source>
        <translation>&amp;Más como este pasaje</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Cambio &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>S&amp;alir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>R&amp;ehacer</translation>
    </message>
    <message>
        <source>&amp;Reject this link</source>
        <translation>&amp;Rechazar este enlace</translation>
    </message>
    <message>
        <source>&amp;Restore from the trash</source>
        <translation>Restaurar de &amp;la papelera</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>B&amp;uscar</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Buscar en todo</translation>
    </message>
    <message>
        <source>&amp;Themes by side</source>
        <translation>&amp;Temas por lado</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Watch a folder for new files…</source>
        <translation>&amp;Vigilar una carpeta por si hay ficheros nuevos…</translation>
    </message>
    <message>
        <source>&amp;Where else this was said</source>
        <translation>&amp;Dónde más se dijo esto</translation>
    </message>
    <message>
        <source>&amp;Words of themes…</source>
        <translation>&amp;Vocabulario de los temas…</translation>
    </message>
    <message>
        <source>&amp;Work of others in kpdesk</source>
        <translation>Trabajo ajeno &amp;en kpdesk</translation>
    </message>
    <message>
        <source>Across to the other column</source>
        <translation>Pasar a la otra columna</translation>
    </message>
    <message>
        <source>Add and take away words that themes are known by</source>
        <translation>Añadir y quitar palabras por las que se reconocen los temas</translation>
    </message>
    <message>
        <source>Adjust the passa&amp;ge of a note</source>
        <translation>A&amp;justar el pasaje de una nota</translation>
    </message>
    <message>
        <source>All paragraphs as i&amp;mported</source>
        <translation>Todos &amp;los párrafos como se importaron</translation>
    </message>
    <message>
        <source>Bac&amp;kups and health…</source>
        <translation>Copias de &amp;seguridad y salud…</translation>
    </message>
    <message>
        <source>Back &amp;up the archive…</source>
        <translation>Hacer copia de se&amp;guridad del archivo…</translation>
    </message>
    <message>
        <source>Back to the list the text was opened from</source>
        <translation>Volver a la lista desde la que se abrió el texto</translation>
    </message>
    <message>
        <source>Back to the place before</source>
        <translation>Volver al lugar anterior</translation>
    </message>
    <message>
        <source>Bring files into the archive</source>
        <translation>Incorporar ficheros al archivo</translation>
    </message>
    <message>
        <source>C&amp;onflicts and bundles…</source>
        <translation>C&amp;onflictos y paquetes…</translation>
    </message>
    <message>
        <source>Change the chosen note</source>
        <translation>Modificar la nota elegida</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Modificar la nota</translation>
    </message>
    <message>
        <source>Check a &amp;quotation…</source>
        <translation>Comprobar &amp;una cita…</translation>
    </message>
    <message>
        <source>Close the box</source>
        <translation>Cerrar el cuadro</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Cerrar la pestaña</translation>
    </message>
    <message>
        <source>Compare with other &amp;years</source>
        <translation>Comparar con otros a&amp;ños</translation>
    </message>
    <message>
        <source>Copy the exact words with their source</source>
        <translation>Copiar las palabras exactas con su fuente</translation>
    </message>
    <message>
        <source>Copy the selected words with their source</source>
        <translation>Copiar las palabras seleccionadas con su fuente</translation>
    </message>
    <message>
        <source>Correct &amp;details…</source>
        <translation>Corregir los &amp;detalles…</translation>
    </message>
    <message>
        <source>Correct title, date, meeting and the like</source>
        <translation>Corregir el título, la fecha, la reunión y otros datos</translation>
    </message>
    <message>
        <source>Empty the search box, then leave it</source>
        <translation>Vaciar el cuadro de búsqueda y después salir de él</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>P&amp;antalla completa</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar si&amp;guiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar an&amp;terior</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>For the head of a page that came in as a paragraph</source>
        <translation>Para un encabezado de página que entró como párrafo</translation>
    </message>
    <message>
        <source>Forward to the place after</source>
        <translation>Avanzar al lugar siguiente</translation>
    </message>
    <message>
        <source>Give a theme c&amp;ode…</source>
        <translation>D&amp;ar un código de tema…</translation>
    </message>
    <message>
        <source>Go from a note to its passage</source>
        <translation>Ir de una nota a su pasaje</translation>
    </message>
    <message>
        <source>Go from the search box to the results</source>
        <translation>Ir del cuadro de búsqueda a los resultados</translation>
    </message>
    <message>
        <source>Go to &amp;paragraph…</source>
        <translation>Ir al &amp;párrafo…</translation>
    </message>
    <message>
        <source>Hide &amp;private notes</source>
        <translation>Ocultar las notas &amp;privadas</translation>
    </message>
    <message>
        <source>Highlight with label %1</source>
        <translation>Resaltar con la etiqueta %1</translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Import &amp;annotations…</source>
        <translation>Impor&amp;tar anotaciones…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importar una car&amp;peta…</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>En una comparación</translation>
    </message>
    <message>
        <source>In the box to find in a text</source>
        <translation>En el cuadro para buscar en un texto</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>En la biblioteca</translation>
    </message>
    <message>
        <source>In the list of notes</source>
        <translation>En la lista de notas</translation>
    </message>
    <message>
        <source>In the search results</source>
        <translation>En los resultados de la búsqueda</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>En el texto</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Leave the note</source>
        <translation>Salir de la nota</translation>
    </message>
    <message>
        <source>Let a new paragraph begin with the word at the caret</source>
        <translation>Hacer que empiece un párrafo nuevo en la palabra del cursor</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>C&amp;laro u oscuro</translation>
    </message>
    <message>
        <source>Make one paragraph of what the end of a page cut in two</source>
        <translation>Hacer un solo párrafo de lo que un final de página cortó en dos</translation>
    </message>
    <message>
        <source>Make the screen safe to be seen by others</source>
        <translation>Hacer que otros puedan ver la pantalla sin riesgo</translation>
    </message>
    <message>
        <source>Move the chosen statements to the trash</source>
        <translation>Mover las declaraciones elegidas a la papelera</translation>
    </message>
    <message>
        <source>Move the note to the &amp;trash</source>
        <translation>&amp;Mover la nota a la papelera</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>&amp;Mover a la papelera</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Next link of the same passage</source>
        <translation>Enlace siguiente del mismo pasaje</translation>
    </message>
    <message>
        <source>Next part of the w&amp;indow</source>
        <translation>Parte siguiente de la &amp;ventana</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Pestaña siguiente</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamaño normal del texto</translation>
    </message>
    <message>
        <source>Offer what arrives in a folder, such as a stick or Downloads</source>
        <translation>Ofrecer lo que llega a una carpeta, como una memoria USB o Descargas</translation>
    </message>
    <message>
        <source>Op&amp;en in a new tab</source>
        <translation>Abr&amp;ir en una pestaña nueva</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation>Abrir los menús</translation>
    </message>
    <message>
        <source>Open the place of a quotation</source>
        <translation>Abrir el lugar de una cita</translation>
    </message>
    <message>
        <source>Open the statement</source>
        <translation>Abrir la declaración</translation>
    </message>
    <message>
        <source>Page of the or&amp;iginal</source>
        <translation>Página del &amp;original</translation>
    </message>
    <message>
        <source>Pin two passages</source>
        <translation>Fijar dos pasajes</translation>
    </message>
    <message>
        <source>Place a note that lost its words</source>
        <translation>Colocar una nota que perdió sus palabras</translation>
    </message>
    <message>
        <source>Pre&amp;vious change</source>
        <translation>&amp;Cambio anterior</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Pestaña anterior</translation>
    </message>
    <message>
        <source>Read the hit in its text</source>
        <translation>Leer el resultado en su texto</translation>
    </message>
    <message>
        <source>Read the passage in its text</source>
        <translation>Leer el pasaje en su texto</translation>
    </message>
    <message>
        <source>Remove the &amp;sample collection</source>
        <translation>Quitar la colección de &amp;ejemplos</translation>
    </message>
    <message>
        <source>Save the comparison…</source>
        <translation>Guardar la comparación…</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Scroll compared texts &amp;together</source>
        <translation>Desplazar &amp;juntos los textos comparados</translation>
    </message>
    <message>
        <source>Select the &amp;sentence</source>
        <translation>Seleccionar la &amp;frase</translation>
    </message>
    <message>
        <source>Select the p&amp;aragraph</source>
        <translation>Seleccionar el &amp;párrafo</translation>
    </message>
    <message>
        <source>Share &amp;notes…</source>
        <translation>Compartir &amp;notas…</translation>
    </message>
    <message>
        <source>Show the note in its text</source>
        <translation>Mostrar la nota en su texto</translation>
    </message>
    <message>
        <source>Show the page of the PDF that the words at the caret were taken from</source>
        <translation>Mostrar la página del PDF de la que proceden las palabras del cursor</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Spl&amp;it the paragraph here</source>
        <translation>D&amp;ividir aquí el párrafo</translation>
    </message>
    <message>
        <source>Stop watc&amp;hing the folder</source>
        <translation>Dejar de vigilar la ca&amp;rpeta</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Alternar entre claro y oscuro</translation>
    </message>
    <message>
        <source>This passage in &amp;other years</source>
        <translation>Este pasaje en &amp;otros años</translation>
    </message>
    <message>
        <source>Was it said so, word for word, and where</source>
        <translation>Se dijo así, palabra por palabra, y dónde</translation>
    </message>
    <message>
        <source>While checking quotations</source>
        <translation>Al comprobar citas</translation>
    </message>
    <message>
        <source>While writing a note</source>
        <translation>Al escribir una nota</translation>
    </message>
    <message>
        <source>Writ&amp;e a note</source>
        <translation>Escribir una &amp;nota</translation>
    </message>
    <message>
        <source>Write a note on the meeting</source>
        <translation>Escribir una nota sobre la reunión</translation>
    </message>
    <message>
        <source>Write a note on the whole statement</source>
        <translation>Escribir una nota sobre toda la declaración</translation>
    </message>
    <message>
        <source>Write a note on this link</source>
        <translation>Escribir una nota sobre este vínculo</translation>
    </message>
    <message>
        <source>kpdesk &amp;help</source>
        <translation>Ay&amp;uda de kpdesk</translation>
    </message>
    <message>
        <source>{action}: {what}</source>
        <translation>{action}: {what}</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message numerus="yes">
        <source>%n more that may only be common wording</source>
        <translation>
            <numerusform>%n más que quizá sea solo una fórmula corriente</numerusform>
            <numerusform>%n más que quizá sean solo fórmulas corrientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Few passages hold all of these words; these hold most of them.</source>
        <translation>Pocos pasajes contienen todas estas palabras; estos contienen la mayoría.</translation>
    </message>
    <message>
        <source>How usual these words are is still being learned; ask again in a moment.</source>
        <translation>Aún se está aprendiendo lo habituales que son estas palabras; vuelva a preguntar en un momento.</translation>
    </message>
    <message>
        <source>In no passage: {words}.</source>
        <translation>En ningún pasaje: {words}.</translation>
    </message>
    <message>
        <source>Nothing here has {asked}.</source>
        <translation>Aquí nada tiene {asked}.</translation>
    </message>
    <message>
        <source>Nothing here has {asked}; nearest to it: {values}.</source>
        <translation>Aquí nada tiene {asked}; lo más cercano: {values}.</translation>
    </message>
    <message>
        <source>The answer is probably not here: even the best passage holds little of it.</source>
        <translation>La respuesta probablemente no está aquí: ni el mejor pasaje contiene mucho de ella.</translation>
    </message>
    <message>
        <source>The search index is being rebuilt: {done} of {all} statements are searched so far.</source>
        <translation>El índice de búsqueda se está reconstruyendo: por ahora se consultan {done} de {all} declaraciones.</translation>
    </message>
    <message>
        <source>The search index is being rebuilt; not all statements are searched yet.</source>
        <translation>El índice de búsqueda se está reconstruyendo; aún no se consultan todas las declaraciones.</translation>
    </message>
    <message>
        <source>also:</source>
        <translation>también:</translation>
    </message>
    <message numerus="yes">
        <source>{words}, {language}: %n passage(s)</source>
        <translation>
            <numerusform>{words}, {language}: %n pasaje</numerusform>
            <numerusform>{words}, {language}: %n pasajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Annotating</name>
    <message>
        <source>The highlight on ¶{n} is gone.</source>
        <translation>Se ha quitado el resaltado del ¶{n}.</translation>
    </message>
    <message>
        <source>The meeting of this statement is not known. Correct its details first (F2).</source>
        <translation>No se conoce la reunión de esta declaración. Corrija antes sus detalles (F2).</translation>
    </message>
    <message>
        <source>The note on ¶{n} is in the trash now.</source>
        <translation>La nota del ¶{n} está ahora en la papelera.</translation>
    </message>
    <message>
        <source>The note you began is kept: press N at its words to go on.</source>
        <translation>La nota que empezó se conserva: pulse N en sus palabras para continuarla.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>AnnotationsDialog</name>
    <message>
        <source>Annotations that name no statement of this archive</source>
        <translation>Anotaciones que no nombran ninguna declaración de este archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Importar anotaciones</translation>
    </message>
    <message>
        <source>Imported: {new} new notes, {to_place} of them to place, {waiting} wait, {failed} left out.</source>
        <translation>Importadas: notas nuevas {new}, de ellas por colocar {to_place}; en espera {waiting}, omitidas {failed}.</translation>
    </message>
    <message>
        <source>Nothing in it is new here.</source>
        <translation>Nada en él es nuevo aquí.</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>Those that name no statement of this archive wait for it</source>
        <translation>Las que no nombran ninguna declaración de este archivo la esperan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What is no annotation, and why</source>
        <translation>Lo que no es una anotación, y por qué</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>ya aquí</translation>
    </message>
    <message>
        <source>new notes</source>
        <translation>notas nuevas</translation>
    </message>
    <message>
        <source>no annotations, left out</source>
        <translation>no son anotaciones, omitidas</translation>
    </message>
    <message>
        <source>of these to place</source>
        <translation>de ellas por colocar</translation>
    </message>
    <message>
        <source>wait for their statement</source>
        <translation>esperan su declaración</translation>
    </message>
    <message>
        <source>{done} of {total} annotations…</source>
        <translation>{done} de {total} anotaciones…</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>The text begins: {words}</source>
        <translation>El texto empieza así: {words}</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>This text was not taken from a PDF, so there is no page to show beside it.</source>
        <translation>Este texto no procede de un PDF, por lo que no hay página que mostrar al lado.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Edit this note (F2)</source>
        <translation>Modificar esta nota (F2)</translation>
    </message>
    <message>
        <source>Move this note to the trash (Del)</source>
        <translation>Mover esta nota a la papelera (Del)</translation>
    </message>
    <message>
        <source>To place: these words are not in this version. “{quote}”</source>
        <translation>Por colocar: estas palabras no figuran en esta versión. «{quote}»</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>2022 plenary, Gaborone, BW</source>
        <translation>2022 Plenaria, Gaborone, BW</translation>
    </message>
    <message>
        <source>2022-11-05</source>
        <translation>2022-11-05</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>nueva versión</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>own statement</source>
        <translation>declaración propia</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>a guess, please check</source>
        <translation>suposición, por comprobar</translation>
    </message>
    <message>
        <source>also found: {readings}</source>
        <translation>también se encontró: {readings}</translation>
    </message>
    <message>
        <source>confirmed by a person</source>
        <translation>confirmado por una persona</translation>
    </message>
    <message>
        <source>stated in the text</source>
        <translation>indicado en el texto</translation>
    </message>
    <message>
        <source>worked out from the text</source>
        <translation>deducido del texto</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Theme code</source>
        <translation>Código de tema</translation>
    </message>
    <message>
        <source>Theme code…</source>
        <translation>Código de tema…</translation>
    </message>
</context>
<context>
    <name>CodesMenu</name>
    <message numerus="yes">
        <source>%n note(s) changed. Ctrl+Z undoes it.</source>
        <translation>
            <numerusform>%n nota cambiada. Ctrl+Z lo deshace.</numerusform>
            <numerusform>%n notas cambiadas. Ctrl+Z lo deshace.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Código {code}</translation>
    </message>
    <message>
        <source>Name on every note that has it; a name in use merges both codes</source>
        <translation>Nombre en cada nota que lo tiene; un nombre en uso fusiona ambos códigos</translation>
    </message>
    <message>
        <source>Rename code {code}</source>
        <translation>Renombrar el código {code}</translation>
    </message>
    <message>
        <source>Rename, or merge with another…</source>
        <translation>Renombrar, o fusionar con otro…</translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message>
        <source>Change the selection with Shift and the arrows or the mouse, then press A again.</source>
        <translation>Cambie la selección con Shift y las flechas o con el ratón, y pulse A de nuevo.</translation>
    </message>
    <message>
        <source>There is no note here whose passage could be adjusted.</source>
        <translation>Aquí no hay ninguna nota cuyo pasaje pueda ajustarse.</translation>
    </message>
    <message>
        <source>This note stands on a passage of another statement. Adjust it there.</source>
        <translation>Esta nota está en un pasaje de otra declaración. Ajústela allí.</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n declaración</numerusform>
            <numerusform>%n declaraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a year or a statement</source>
        <translation>Elegir un año o una declaración</translation>
    </message>
    <message>
        <source>Side {n}: {title}</source>
        <translation>Lado {n}: {title}</translation>
    </message>
    <message>
        <source>Take away {title}</source>
        <translation>Quitar {title}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
</context>
<context>
    <name>ColumnModel</name>
    <message numerus="yes">
        <source>%n line(s) after the speech</source>
        <translation>
            <numerusform>%n línea después del discurso</numerusform>
            <numerusform>%n líneas después del discurso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) before the speech</source>
        <translation>
            <numerusform>%n línea antes del discurso</numerusform>
            <numerusform>%n líneas antes del discurso</numerusform>
        </translation>
    </message>
    <message>
        <source>Counterpart in {side}: {n}</source>
        <translation>Correspondencia en {side}: {n}</translation>
    </message>
    <message>
        <source>No counterpart found in {side}</source>
        <translation>No se encontró correspondencia en {side}</translation>
    </message>
    <message>
        <source>Only here: {words}</source>
        <translation>Solo aquí: {words}</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionado</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformulado</translation>
    </message>
    <message>
        <source>Statement: {title}</source>
        <translation>Declaración: {title}</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>{lines}, folded. Enter shows them.</source>
        <translation>{lines}, plegadas. Enter las muestra.</translation>
    </message>
    <message>
        <source>{lines}, shown. Enter folds them.</source>
        <translation>{lines}, mostradas. Enter las pliega.</translation>
    </message>
    <message>
        <source>{status}, heading {n}: {words}</source>
        <translation>{status}, título {n}: {words}</translation>
    </message>
    <message>
        <source>{status}, {n}: {words}</source>
        <translation>{status}, {n}: {words}</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>Nothing of what is shown stands on this side</source>
        <translation>Nada de lo que se muestra figura en este lado</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Choose other sides</source>
        <translation>Elegir otros lados</translation>
    </message>
    <message>
        <source>Choose the sides</source>
        <translation>Elegir los lados</translation>
    </message>
    <message>
        <source>Compare two statements, or two years</source>
        <translation>Comparar dos declaraciones o dos años</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nada que comparar</translation>
    </message>
    <message>
        <source>Six sides stand beside one another at a time. Choose another one at the head of a column.</source>
        <translation>Se muestran seis lados a la vez. Elija otro en la cabecera de una columna.</translation>
    </message>
    <message>
        <source>The passage was copied with its source.</source>
        <translation>El pasaje se copió con su fuente.</translation>
    </message>
    <message>
        <source>What was said again, what changed, what stands alone.</source>
        <translation>Lo que se volvió a decir, lo que cambió, lo que quedó aislado.</translation>
    </message>
</context>
<context>
    <name>ComparedSides</name>
    <message>
        <source>{title} is in the trash, so it is not compared. Restore it, or choose another side.</source>
        <translation>{title} está en la papelera, así que no se compara. Restáurela o elija otro lado.</translation>
    </message>
</context>
<context>
    <name>ComparisonFile</name>
    <message>
        <source>First paragraph</source>
        <translation>Primer párrafo</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Primer lado</translation>
    </message>
    <message>
        <source>First statement</source>
        <translation>Primera declaración</translation>
    </message>
    <message>
        <source>First text</source>
        <translation>Primer texto</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Tipo de enlace</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Second paragraph</source>
        <translation>Segundo párrafo</translation>
    </message>
    <message>
        <source>Second side</source>
        <translation>Segundo lado</translation>
    </message>
    <message>
        <source>Second statement</source>
        <translation>Segunda declaración</translation>
    </message>
    <message>
        <source>Second text</source>
        <translation>Segundo texto</translation>
    </message>
    <message>
        <source>Shared terms</source>
        <translation>Términos comunes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>no counterpart found</source>
        <translation>no se encontró correspondencia</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>related</source>
        <translation>relacionado</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>reformulado</translation>
    </message>
    <message>
        <source>same theme</source>
        <translation>mismo tema</translation>
    </message>
    <message>
        <source>same thing</source>
        <translation>lo mismo</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
</context>
<context>
    <name>ComparisonTop</name>
    <message>
        <source>+ Side</source>
        <translation>+ Lado</translation>
    </message>
    <message>
        <source>Across languages passages are compared by themes and acronyms only, which is weaker.</source>
        <translation>Entre idiomas, los pasajes se comparan solo por temas y siglas, lo que es más débil.</translation>
    </message>
    <message>
        <source>Also show passages that share a theme but do not say the same thing</source>
        <translation>Mostrar también los pasajes que comparten un tema pero no dicen lo mismo</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>Any organisation</source>
        <translation>Cualquier organización</translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation>Cualquier tema</translation>
    </message>
    <message>
        <source>Compare one more year or statement</source>
        <translation>Comparar un año o una declaración más</translation>
    </message>
    <message>
        <source>Compare one more year or statement (Y)</source>
        <translation>Comparar un año o una declaración más (Y)</translation>
    </message>
    <message>
        <source>Lines before and after the speeches are not counted.</source>
        <translation>Las líneas antes y después de los discursos no se cuentan.</translation>
    </message>
    <message numerus="yes">
        <source>Readers do not agree about %n link(s): F7 leads there.</source>
        <translation>
            <numerusform>Los lectores no están de acuerdo sobre %n enlace: F7 lleva a él.</numerusform>
            <numerusform>Los lectores no están de acuerdo sobre %n enlaces: F7 lleva a ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Same theme  {count}</source>
        <translation>Mismo tema  {count}</translation>
    </message>
    <message>
        <source>Show passages that only share a theme: {count}</source>
        <translation>Mostrar los pasajes que solo comparten un tema: {count}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>la primera</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>la segunda</translation>
    </message>
    <message>
        <source>{count} of {side}</source>
        <translation>{count} de {side}</translation>
    </message>
    <message>
        <source>{first} and {second}: {same} the same, {reworded} reworded, {related} related; without counterpart: {alone_left} of {left}, {alone_right} of {right}</source>
        <translation>{first} y {second}: {same} iguales, {reworded} reformulados, {related} relacionados; sin correspondencia: {left} {alone_left}, {right} {alone_right}</translation>
    </message>
    <message>
        <source>{left} and {right}: nothing in common was found; they stand side by side</source>
        <translation>{left} y {right}: no se encontró nada en común; los textos están uno junto al otro</translation>
    </message>
    <message>
        <source>{sides}: {same} the same, {reworded} reworded, {related} related; without counterpart: {alone}</source>
        <translation>{sides}: {same} iguales, {reworded} reformulados, {related} relacionados; sin correspondencia: {alone}</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message numerus="yes">
        <source>%n note(s) from {author} went to the trash.</source>
        <translation>
            <numerusform>%n nota de {author} fue a la papelera.</numerusform>
            <numerusform>%n notas de {author} fueron a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) from {author}, merged {time}</source>
        <translation>
            <numerusform>%n nota de {author}, fusionada {time}</numerusform>
            <numerusform>%n notas de {author}, fusionadas {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>As {author} has it</source>
        <translation>Como la tiene {author}</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Conflicts ({n})</source>
        <translation>Conflictos ({n})</translation>
    </message>
    <message>
        <source>Conflicts and bundles</source>
        <translation>Conflictos y paquetes</translation>
    </message>
    <message>
        <source>Keep both texts</source>
        <translation>Conservar ambos textos</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Conservar esto</translation>
    </message>
    <message>
        <source>Nothing here changed: what came from {author} stands here without it, or was gone before.</source>
        <translation>Nada cambió aquí: lo que vino de {author} está aquí también sin él, o ya no estaba.</translation>
    </message>
    <message>
        <source>Nothing is to be decided.</source>
        <translation>No hay nada que decidir.</translation>
    </message>
    <message>
        <source>Remove what came from it</source>
        <translation>Quitar lo que vino de él</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Waiting for their statement</source>
        <translation>A la espera de su declaración</translation>
    </message>
    <message>
        <source>Waiting for their statement ({n})</source>
        <translation>A la espera de su declaración ({n})</translation>
    </message>
    <message numerus="yes">
        <source>What {author} changed was undone in %n note(s) or statement(s).</source>
        <translation>
            <numerusform>Lo que {author} cambió se deshizo en %n nota o declaración.</numerusform>
            <numerusform>Lo que {author} cambió se deshizo en %n notas o declaraciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>{bundle} – taken out again</source>
        <translation>{bundle} – retirado de nuevo</translation>
    </message>
    <message>
        <source>{field}: changed in two archives. Until you choose, the first is shown and all are kept.</source>
        <translation>{field}: modificado en dos archivos. Hasta que elija, se muestra la primera versión y se conservan todas.</translation>
    </message>
</context>
<context>
    <name>ContextsView</name>
    <message>
        <source>By speaker</source>
        <translation>Por orador</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>Por las palabras siguientes</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>Por las palabras anteriores</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Por año</translation>
    </message>
    <message>
        <source>Order of the lines</source>
        <translation>Orden de las líneas</translation>
    </message>
    <message>
        <source>Places with their contexts</source>
        <translation>Lugares con sus contextos</translation>
    </message>
    <message>
        <source>{year}: {before} {found} {after}</source>
        <translation>{year}: {before} {found} {after}</translation>
    </message>
</context>
<context>
    <name>CorrectButton</name>
    <message numerus="yes">
        <source>%n file(s): what you set here is set in all</source>
        <translation>
            <numerusform>%n fichero: lo que fije aquí vale para todos</numerusform>
            <numerusform>%n ficheros: lo que fije aquí vale para todos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Correct the selected…</source>
        <translation>&amp;Corregir la selección…</translation>
    </message>
    <message>
        <source>Set the meeting, the organisation and the like in all selected rows at once</source>
        <translation>Fijar a la vez la reunión, la organización y otros datos en todas las filas seleccionadas</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>República Centroafricana</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>República Democrática del Congo</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesoto</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leona</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabue</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Something in kpdesk went wrong. What was saved is safe; the details are in the log file.</source>
        <translation>Algo ha fallado en kpdesk. Lo guardado está a salvo; los detalles están en el fichero de registro.</translation>
    </message>
    <message>
        <source>The archive is not open</source>
        <translation>El archivo no está abierto</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Correct details</source>
        <translation>Corregir los detalles</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>2022, 2022-11 or 2022-11-05</source>
        <translation>2022, 2022-11 o 2022-11-05</translation>
    </message>
    <message>
        <source>Several names: with ; between them</source>
        <translation>Varios nombres: separados por ;</translation>
    </message>
    <message>
        <source>different meetings</source>
        <translation>reuniones distintas</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>they differ; left as they are</source>
        <translation>son distintos; se dejan como están</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n párrafo</numerusform>
            <numerusform>%n párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) chosen</source>
        <translation>
            <numerusform>%n declaración elegida</numerusform>
            <numerusform>%n declaraciones elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a statement to see what is known about it.</source>
        <translation>Elija una declaración para ver lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Details of the chosen statement</source>
        <translation>Detalles de la declaración elegida</translation>
    </message>
    <message numerus="yes">
        <source>In the trash since {date} (%n day(s)). After 90 days it can be emptied.</source>
        <translation>
            <numerusform>En la papelera desde el {date} (%n día). Tras 90 días se puede vaciar.</numerusform>
            <numerusform>En la papelera desde el {date} (%n días). Tras 90 días se puede vaciar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
    <message>
        <source>{file} · SHA-256 {hash}… · {key}</source>
        <translation>{file} · SHA-256 {hash}… · {key}</translation>
    </message>
    <message>
        <source>{minutes} min spoken</source>
        <translation>{minutes} min hablados</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>Show the whole sentence about what was found</source>
        <translation>Mostrar la frase completa sobre lo encontrado</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>What you typed is kept: press N there to go on.</source>
        <translation>Lo que escribió se conserva: pulse N en ese lugar para continuar.</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message numerus="yes">
        <source>%n statement(s): what you set is set in all</source>
        <translation>
            <numerusform>%n declaración: lo que fije vale para todas</numerusform>
            <numerusform>%n declaraciones: lo que fije vale para todas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>In the trash or not</source>
        <translation>En la papelera o no</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>La etiqueta</translation>
    </message>
    <message>
        <source>The tags</source>
        <translation>Las palabras clave</translation>
    </message>
    <message>
        <source>The words of a theme</source>
        <translation>Las palabras de un tema</translation>
    </message>
    <message>
        <source>The words of the note</source>
        <translation>El texto de la nota</translation>
    </message>
    <message>
        <source>Where a paragraph begins</source>
        <translation>Dónde empieza un párrafo</translation>
    </message>
    <message>
        <source>Whether two passages belong together</source>
        <translation>Si dos pasajes van juntos</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Quién puede verla</translation>
    </message>
    <message>
        <source>a paragraph of its own</source>
        <translation>un párrafo propio</translation>
    </message>
    <message>
        <source>added: {words}</source>
        <translation>añadido: {words}</translation>
    </message>
    <message>
        <source>as it was imported</source>
        <translation>tal como se importó</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificadas</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>en conflicto</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>en la papelera</translation>
    </message>
    <message>
        <source>joined with the paragraph before</source>
        <translation>unido al párrafo anterior</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevas</translation>
    </message>
    <message>
        <source>new statements or versions</source>
        <translation>declaraciones o versiones nuevas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not in the trash</source>
        <translation>fuera de la papelera</translation>
    </message>
    <message>
        <source>taken away: {words}</source>
        <translation>quitado: {words}</translation>
    </message>
    <message>
        <source>the words that kpdesk comes with</source>
        <translation>las palabras que trae kpdesk</translation>
    </message>
    <message>
        <source>they belong together</source>
        <translation>van juntos</translation>
    </message>
    <message>
        <source>they belong together, added by hand</source>
        <translation>van juntos, añadido a mano</translation>
    </message>
    <message>
        <source>they do not belong together</source>
        <translation>no van juntos</translation>
    </message>
    <message>
        <source>to place</source>
        <translation>por colocar</translation>
    </message>
    <message>
        <source>to the trash</source>
        <translation>a la papelera</translation>
    </message>
</context>
<context>
    <name>ExchangeVerbs</name>
    <message>
        <source>Import annotations</source>
        <translation>Importar anotaciones</translation>
    </message>
    <message>
        <source>Merge a bundle</source>
        <translation>Fusionar un paquete</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Filters with counts</source>
        <translation>Filtros con recuentos</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>TEMA</translation>
    </message>
    <message>
        <source>YEARS</source>
        <translation>AÑOS</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n passage(s)</source>
        <translation>
            <numerusform>{name}: %n pasaje</numerusform>
            <numerusform>{name}: %n pasajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacingColumns</name>
    <message>
        <source>Column {n}</source>
        <translation>Columna {n}</translation>
    </message>
</context>
<context>
    <name>FileVerbs</name>
    <message numerus="yes">
        <source>%n sample(s) moved to the trash.</source>
        <translation>
            <numerusform>%n ejemplo movido a la papelera.</numerusform>
            <numerusform>%n ejemplos movidos a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %n statements is an invented sample.</source>
        <translation>
            <numerusform>1 de %n declaración es un ejemplo inventado.</numerusform>
            <numerusform>1 de %n declaraciones es un ejemplo inventado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up the archive</source>
        <translation>Hacer copia de seguridad del archivo</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Import statements</source>
        <translation>Importar declaraciones</translation>
    </message>
    <message>
        <source>Remove samples</source>
        <translation>Quitar los ejemplos</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The archive is backed up to {file}; the copy was opened and checked.</source>
        <translation>La copia de seguridad del archivo está en {file}; la copia se abrió y se comprobó.</translation>
    </message>
    <message numerus="yes">
        <source>The archive was checked. %n problem(s) found, the first: {what}</source>
        <translation>
            <numerusform>Se comprobó el archivo. %n problema encontrado: {what}</numerusform>
            <numerusform>Se comprobó el archivo. %n problemas encontrados, el primero: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive was checked: everything is in order.</source>
        <translation>Se comprobó el archivo: todo está en orden.</translation>
    </message>
    <message>
        <source>This is an invented sample collection to try kpdesk with: no country or person in it is real.</source>
        <translation>Esta es una colección de ejemplos inventados para probar kpdesk: ningún país ni persona en ella es real.</translation>
    </message>
    <message numerus="yes">
        <source>{samples} of %n statements are invented samples.</source>
        <translation>
            <numerusform>{samples} de %n declaración es un ejemplo inventado.</numerusform>
            <numerusform>{samples} de %n declaraciones son ejemplos inventados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>All {count}</source>
        <translation>Todo {count}</translation>
    </message>
    <message>
        <source>No counterpart in {side}</source>
        <translation>Sin correspondencia en {side}</translation>
    </message>
    <message>
        <source>Only {side}</source>
        <translation>Solo {side}</translation>
    </message>
    <message>
        <source>Passages of {here} for which no counterpart was found in {there}</source>
        <translation>Pasajes de {here} para los que no se encontró correspondencia en {there}</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionado</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformulado</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Show everything: {count}</source>
        <translation>Mostrar todo: {count}</translation>
    </message>
    <message>
        <source>Show {what}: {count}</source>
        <translation>Mostrar {what}: {count}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Siguiente (F3)</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>No está en este texto</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} de {total}</translation>
    </message>
</context>
<context>
    <name>FontHint</name>
    <message>
        <source>This machine has no font for Chinese, Japanese or Korean, so those letters look like boxes here. The text itself is whole, and is searched and quoted as it is. Any font that has them mends this.</source>
        <translation>Este equipo no tiene ninguna fuente para chino, japonés o coreano, por lo que esas letras aparecen aquí como cuadros. El texto en sí está íntegro, y se busca y se cita tal como es. Cualquier fuente que las contenga lo remedia.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n more that may only be common wording</source>
        <translation>
            <numerusform>%n más que quizá sea solo una fórmula corriente</numerusform>
            <numerusform>%n más que quizá sean solo fórmulas corrientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n common wording</source>
        <translation>
            <numerusform>+ %n fórmula corriente</numerusform>
            <numerusform>+ %n fórmulas corrientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted are words that statements of earlier years say the same or nearly so, and whole sentences of eight or more words that they say word for word. Common wording (formulas, courtesies, names) is not.</source>
        <translation>Se cuentan las palabras que declaraciones de años anteriores dicen igual o casi, y las frases enteras de ocho palabras o más que dicen palabra por palabra. Las fórmulas corrientes (cortesías, nombres) no se cuentan.</translation>
    </message>
    <message>
        <source>Hide common wording</source>
        <translation>Ocultar las fórmulas corrientes</translation>
    </message>
    <message>
        <source>Selected: {size}</source>
        <translation>Selección: {size}</translation>
    </message>
    <message>
        <source>version {n} of {newest} · {rest}</source>
        <translation>versión {n} de {newest} · {rest}</translation>
    </message>
    <message>
        <source>{file} · SHA-256 {hash}…</source>
        <translation>{file} · SHA-256 {hash}…</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} min at {speed} words a minute</source>
        <translation>{minutes}:{seconds} min a {speed} palabras por minuto</translation>
    </message>
    <message>
        <source>¶ {n} of {all}</source>
        <translation>¶ {n} de {all}</translation>
    </message>
    <message>
        <source>¶ {n} · {all} paragraphs</source>
        <translation>¶ {n} · {all} párrafos</translation>
    </message>
    <message>
        <source>¶ {n}, left out · {all} are read</source>
        <translation>¶ {n}, omitido · se leen {all}</translation>
    </message>
</context>
<context>
    <name>GoBar</name>
    <message>
        <source>1 to {last}</source>
        <translation>1 a {last}</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Go to ¶</source>
        <translation>Ir al ¶</translation>
    </message>
    <message>
        <source>Number of the paragraph</source>
        <translation>Número del párrafo</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message numerus="yes">
        <source>%n note(s) written to {file}.</source>
        <translation>
            <numerusform>%n nota escrita en {file}.</numerusform>
            <numerusform>%n notas escritas en {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) stayed here.</source>
        <translation>
            <numerusform>%n nota privada se quedó aquí.</numerusform>
            <numerusform>%n notas privadas se quedaron aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Exportar las notas</translation>
    </message>
    <message>
        <source>Export these too</source>
        <translation>Exportar también estas</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Beginning of the passage</source>
        <translation>Comienzo del pasaje</translation>
    </message>
    <message>
        <source>End of the passage</source>
        <translation>Final del pasaje</translation>
    </message>
    <message>
        <source>Pull to change which words the note is on; with Alt or Shift letter by letter. With keys: A</source>
        <translation>Arrastre para cambiar las palabras de la nota; con Alt o Shift, letra por letra. Con el teclado: A</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Made</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>a file that you chose</source>
        <translation>un fichero que usted eligió</translation>
    </message>
    <message>
        <source>after changes</source>
        <translation>después de cambios</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>al inicio</translation>
    </message>
    <message>
        <source>because you asked</source>
        <translation>a petición suya</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>antes de restaurar una copia</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>antes de una fusión</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>before many changes</source>
        <translation>antes de muchos cambios</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n declaración</numerusform>
            <numerusform>%n declaraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backups and health</source>
        <translation>Copias de seguridad y salud</translation>
    </message>
    <message>
        <source>Backups of archives (*.backup *.db);;All files (*)</source>
        <translation>Copias de archivos (*.backup *.db);;Todos los ficheros (*)</translation>
    </message>
    <message>
        <source>Check the archive</source>
        <translation>Comprobar el archivo</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Choose a backup &amp;file…</source>
        <translation>Elegir un &amp;fichero de copia…</translation>
    </message>
    <message>
        <source>Choose a backup file</source>
        <translation>Elegir un fichero de copia</translation>
    </message>
    <message>
        <source>Choose a backup or a backup file elsewhere, look what is inside, and restore it: what is there now is kept among the backups.</source>
        <translation>Elija una copia de seguridad o un fichero de copia en otro lugar, mire qué contiene y restáurelo: lo que hay ahora se guarda entre las copias.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation>No restaurar</translation>
    </message>
    <message>
        <source>Makes the archive anew from all of it that can still be read. The damaged file is kept.</source>
        <translation>Rehace el archivo con todo lo que aún puede leerse. El fichero dañado se conserva.</translation>
    </message>
    <message>
        <source>Making a copy and reading it again…</source>
        <translation>Haciendo una copia y releyéndola…</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>Sin notas.</translation>
    </message>
    <message>
        <source>Notes, the latest first:</source>
        <translation>Notas, las más recientes primero:</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup.</source>
        <translation>Nada ha cambiado desde la última copia de seguridad.</translation>
    </message>
    <message>
        <source>Now there are {present}.</source>
        <translation>Ahora hay {present}.</translation>
    </message>
    <message>
        <source>Put the archive of {time} in the place of the present one? That backup holds {inside}. The present archive is kept as a backup.</source>
        <translation>¿Poner el archivo del {time} en lugar del actual? Esa copia de seguridad contiene {inside}. El archivo actual se conserva como copia de seguridad.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>Restaurar esta copia…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Salvar lo que puede leerse</translation>
    </message>
    <message>
        <source>Statements:</source>
        <translation>Declaraciones:</translation>
    </message>
    <message>
        <source>The archive was checked: everything is in order.</source>
        <translation>Se comprobó el archivo: todo está en orden.</translation>
    </message>
    <message>
        <source>The copy was made and read again.</source>
        <translation>La copia se hizo y se releyó.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made a minute after the first change, and at the end.</source>
        <translation>Aún no hay copia de seguridad. Se hace una un minuto después del primer cambio, y otra al final.</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>{statements} and {notes}</source>
        <translation>{statements} y {notes}</translation>
    </message>
</context>
<context>
    <name>Heat</name>
    <message>
        <source>Nothing here was said in other years</source>
        <translation>Nada de esto se dijo en otros años</translation>
    </message>
    <message>
        <source>nearly word for word in {years}</source>
        <translation>casi palabra por palabra en {years}</translation>
    </message>
    <message>
        <source>perhaps only common wording: {years}</source>
        <translation>quizá solo una fórmula corriente: {years}</translation>
    </message>
    <message>
        <source>word for word in {years}</source>
        <translation>palabra por palabra en {years}</translation>
    </message>
    <message>
        <source>{share} % said in earlier years, common wording not counted</source>
        <translation>{share} % dicho en años anteriores, sin contar las fórmulas corrientes</translation>
    </message>
</context>
<context>
    <name>HelpVerbs</name>
    <message>
        <source># kpdesk {version}

The desktop archive a delegation carries into a plenary: search, compare, annotate and quote statements, offline. kpdesk never connects to a network.

Free software under the MIT licence. Built with Qt for Python (LGPL), SQLAlchemy, Whoosh and tantivy.</source>
        <translation># kpdesk {version}

El archivo de escritorio que una delegación lleva a una plenaria: buscar, comparar, anotar y citar declaraciones, sin conexión. kpdesk nunca se conecta a una red.

Software libre con licencia MIT. Hecho con Qt for Python (LGPL), SQLAlchemy, Whoosh y tantivy.</translation>
    </message>
    <message>
        <source>About kpdesk</source>
        <translation>Acerca de kpdesk</translation>
    </message>
    <message>
        <source>This kpdesk runs from its source, so the work of others is not inside it but beside it: each package in its folder .venv carries its own licence. An installed kpdesk lists them all here.</source>
        <translation>Este kpdesk se ejecuta desde su código fuente, por lo que el trabajo ajeno no está dentro de él sino al lado: cada paquete de su carpeta .venv lleva su propia licencia. Un kpdesk instalado los enumera todos aquí.</translation>
    </message>
    <message>
        <source>Work of others in kpdesk</source>
        <translation>Trabajo ajeno en kpdesk</translation>
    </message>
    <message>
        <source>kpdesk help</source>
        <translation>Ayuda de kpdesk</translation>
    </message>
</context>
<context>
    <name>IgnoreButton</name>
    <message>
        <source>Capitals, quotes and spaces</source>
        <translation>Mayúsculas, comillas y espacios</translation>
    </message>
    <message>
        <source>Differences to mark faintly</source>
        <translation>Diferencias que marcar discretamente</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Puntuación</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n ya presente</numerusform>
            <numerusform>%n ya presentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s)</source>
        <translation>
            <numerusform>%n nueva versión</numerusform>
            <numerusform>%n nuevas versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s) stored.</source>
        <translation>
            <numerusform>%n nueva versión guardada.</numerusform>
            <numerusform>%n nuevas versiones guardadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%n ilegible</numerusform>
            <numerusform>%n ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be placed and (waits|wait) beside the text.</source>
        <translation>
            <numerusform>%n nota no pudo colocarse y espera junto al texto.</numerusform>
            <numerusform>%n notas no pudieron colocarse y esperan junto al texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) imported.</source>
        <translation>
            <numerusform>%n declaración importada.</numerusform>
            <numerusform>%n declaraciones importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without text</source>
        <translation>
            <numerusform>%n sin texto</numerusform>
            <numerusform>%n sin texto</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>Importar %n</numerusform>
            <numerusform>Importar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Importar %n fichero</numerusform>
            <numerusform>Importar %n ficheros</numerusform>
        </translation>
    </message>
    <message>
        <source>Import statements</source>
        <translation>Importar declaraciones</translation>
    </message>
    <message>
        <source>Nothing is stored until you press Import. A yellow cell with a question mark: please check. Point at a value to see the words it comes from; edit it with Enter. Del leaves a file out, Ctrl+Enter imports. With several rows selected, each sets all of them.</source>
        <translation>Nada se guarda hasta que pulse Importar. Una celda amarilla con un signo de interrogación debe comprobarse. Señale un valor para ver las palabras de las que procede; modifíquelo con Enter. Del deja fuera un fichero, Ctrl+Enter importa. Con varias filas seleccionadas, cada acción las cambia todas.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Leyendo los ficheros…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>There is no file to import here. Choose files or another folder.</source>
        <translation>Aquí no hay ningún fichero que importar. Elija ficheros u otra carpeta.</translation>
    </message>
    <message>
        <source>You stopped the import; what was stored until then is kept.</source>
        <translation>Detuvo la importación; lo guardado hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>You stopped the reading, so nothing is proposed here and nothing was stored.</source>
        <translation>Usted detuvo la lectura, así que aquí no se propone nada y no se guardó nada.</translation>
    </message>
    <message>
        <source>{done} of {total}  {name}</source>
        <translation>{done} de {total}  {name}</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message numerus="yes">
        <source>%n new file(s) in {folder}.</source>
        <translation>
            <numerusform>%n fichero nuevo en {folder}.</numerusform>
            <numerusform>%n ficheros nuevos en {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Verlos…</translation>
    </message>
    <message>
        <source>New files in {folder} will be offered here. Nothing is imported by itself.</source>
        <translation>Los ficheros nuevos de {folder} se ofrecerán aquí. Nada se importa por sí solo.</translation>
    </message>
    <message>
        <source>No folder is watched any more.</source>
        <translation>Ya no se vigila ninguna carpeta.</translation>
    </message>
    <message>
        <source>Watch a folder for new files</source>
        <translation>Vigilar una carpeta por si hay ficheros nuevos</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Something in kpdesk went wrong. What was saved is safe; the details are in the log file.</source>
        <translation>Algo ha fallado en kpdesk. Lo guardado está a salvo; los detalles están en el fichero de registro.</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Ctrl+Z undoes it.</source>
        <translation>Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Now go to its counterpart in another column and press P again.</source>
        <translation>Vaya ahora a su correspondencia en otra columna y pulse P de nuevo.</translation>
    </message>
    <message>
        <source>The link is confirmed.</source>
        <translation>El enlace está confirmado.</translation>
    </message>
    <message>
        <source>The link is rejected.</source>
        <translation>El enlace está rechazado.</translation>
    </message>
    <message>
        <source>The note is kept on both passages of the link.</source>
        <translation>La nota queda en los dos pasajes del vínculo.</translation>
    </message>
    <message>
        <source>The passages are no longer pinned.</source>
        <translation>Los pasajes ya no están fijados.</translation>
    </message>
    <message>
        <source>The passages are pinned together.</source>
        <translation>Los pasajes están fijados entre sí.</translation>
    </message>
    <message>
        <source>This passage has no link to decide about. Pin it to its counterpart with P.</source>
        <translation>Este pasaje no tiene enlace que decidir. Fíjelo a su correspondencia con P.</translation>
    </message>
    <message>
        <source>This passage has no link to write a note on. Pin it to its counterpart with P.</source>
        <translation>Este pasaje no tiene vínculo que anotar. Fíjelo a su correspondiente con P.</translation>
    </message>
    <message>
        <source>What was decided is taken back.</source>
        <translation>La decisión se ha deshecho.</translation>
    </message>
</context>
<context>
    <name>KeptDrafts</name>
    <message numerus="yes">
        <source>%n draft(s) kept from last time: press N at the words to go on.</source>
        <translation>
            <numerusform>%n borrador conservado de la última vez: pulse N en sus palabras para continuarlo.</numerusform>
            <numerusform>%n borradores conservados de la última vez: pulse N en sus palabras para continuarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Mostrar las palabras</translation>
    </message>
    <message>
        <source>The drafts of notes from last time cannot be read. Your notes are safe. The file is kept: {file}</source>
        <translation>No se pueden leer los borradores de notas de la última vez. Sus notas están a salvo. El fichero se conserva: {file}</translation>
    </message>
    <message>
        <source>The note you are writing cannot be kept on the disk ({why}). Save it with Ctrl+Enter soon.</source>
        <translation>La nota que está escribiendo no puede conservarse en el disco ({why}). Guárdela pronto con Ctrl+Enter.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Filter the list of keys</source>
        <translation>Filtrar la lista de teclas</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>Go on correcting</source>
        <translation>Seguir corrigiendo</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave the import? Your corrections are lost.</source>
        <translation>¿Salir de la importación? Sus correcciones se perderán.</translation>
    </message>
</context>
<context>
    <name>LexiconDialog</name>
    <message>
        <source>A further word of this theme</source>
        <translation>Otra palabra de este tema</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Back to the shipped words</source>
        <translation>Volver a las palabras suministradas</translation>
    </message>
    <message>
        <source>Comparing, the grid of themes and searching by theme use it from now on.</source>
        <translation>La comparación, la cuadrícula de temas y la búsqueda por tema la usan desde ahora.</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The shipped words</source>
        <translation>Las palabras suministradas</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Words of themes</source>
        <translation>Palabras de los temas</translation>
    </message>
    <message>
        <source>Words of this theme</source>
        <translation>Palabras de este tema</translation>
    </message>
    <message>
        <source>{word}, added by a reader</source>
        <translation>{word}, añadida por un lector</translation>
    </message>
    <message>
        <source>{word}, taken away by a reader</source>
        <translation>{word}, quitada por un lector</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>A range in brackets is only understood after year:, as in year:[2019 TO 2022].</source>
        <translation>Un intervalo entre corchetes solo se entiende después de year:, como en year:[2019 TO 2022].</translation>
    </message>
    <message>
        <source>A word may hold at most {count} signs * and ?. Please write more letters.</source>
        <translation>Una palabra puede contener como máximo {count} signos * y de interrogación. Escriba más letras.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Already here, but in the trash: {key}. Nothing will change; restore it there to have it back.</source>
        <translation>Ya está aquí, pero en la papelera: {key}. Nada cambiará; restáurela de la papelera para recuperarla.</translation>
    </message>
    <message>
        <source>Already here: {key}. Nothing will change.</source>
        <translation>Ya está aquí: {key}. Nada cambiará.</translation>
    </message>
    <message>
        <source>Another kpdesk is changing this archive, and its search index does not hold the newest changes yet: what was added or changed last may not be found. Nothing is lost; search again in a moment.</source>
        <translation>Otro kpdesk está modificando este archivo, y su índice de búsqueda aún no contiene los últimos cambios: lo último que se añadió o modificó puede no encontrarse. Nada se ha perdido; busque de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Another program is using the archive in {folder}, so nothing was changed. Try again in a moment.</source>
        <translation>Otro programa está usando el archivo de {folder}, por lo que no se cambió nada. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Bring back ¶{n}</source>
        <translation>Recuperar ¶{n}</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>Cambiar la etiqueta</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Cambiar las palabras clave</translation>
    </message>
    <message>
        <source>Change visibility</source>
        <translation>Cambiar la visibilidad</translation>
    </message>
    <message>
        <source>Confirm a link</source>
        <translation>Confirmar un enlace</translation>
    </message>
    <message>
        <source>Corrections of {names} wait, because here is no statement from the same file or with the same text, or more than one. They are taken over once it is imported.</source>
        <translation>Hay correcciones de {names} en espera, porque aquí no hay ninguna declaración del mismo fichero o con el mismo texto, o hay más de una. Se aplicarán cuando se importe.</translation>
    </message>
    <message>
        <source>Decisions about links between texts that are not here wait ({count}). They are taken over once these are imported.</source>
        <translation>Hay decisiones sobre enlaces entre textos que no están aquí en espera ({count}). Se aplicarán cuando estos se importen.</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Corregir los detalles</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modificar la nota</translation>
    </message>
    <message>
        <source>Edit the lexicon</source>
        <translation>Editar el léxico</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Import 1 new version</source>
        <translation>Importar 1 nueva versión</translation>
    </message>
    <message>
        <source>Import 1 statement</source>
        <translation>Importar 1 declaración</translation>
    </message>
    <message>
        <source>Import a new version</source>
        <translation>Importar una nueva versión</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importar notas</translation>
    </message>
    <message>
        <source>Import {count} statements</source>
        <translation>Importar {count} declaraciones</translation>
    </message>
    <message>
        <source>It says it comes from {author}, which is your own name here. Anybody can write that.</source>
        <translation>Dice venir de {author}, que es su propio nombre aquí. Cualquiera puede escribir eso.</translation>
    </message>
    <message>
        <source>It says it was written on {day}, which is still to come: the clock of the computer it comes from is wrong, or this one&apos;s. The order of changes does not depend on clocks.</source>
        <translation>Dice haberse escrito el {day}, que aún está por llegar: el reloj del ordenador del que viene está mal, o el de este. El orden de los cambios no depende de relojes.</translation>
    </message>
    <message>
        <source>It was merged before and taken out again. Merging brings it back.</source>
        <translation>Ya se fusionó antes y se retiró. Al fusionarlo vuelve.</translation>
    </message>
    <message>
        <source>Join ¶{n} with the next</source>
        <translation>Juntar ¶{n} con el siguiente</translation>
    </message>
    <message>
        <source>Leave out ¶{n}</source>
        <translation>Omitir ¶{n}</translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>Mover la nota</translation>
    </message>
    <message>
        <source>New version of {key}: another file with the same text.</source>
        <translation>Nueva versión de {key}: otro fichero con el mismo texto.</translation>
    </message>
    <message>
        <source>New version of {key}: {share} of the words are the same.</source>
        <translation>Nueva versión de {key}: {share} de las palabras son las mismas.</translation>
    </message>
    <message>
        <source>No backup could be written to {file} ({reason}). The archive itself is untouched. Check that the disk is there and has room, and try again.</source>
        <translation>No se pudo escribir ninguna copia de seguridad en {file} ({reason}). El archivo en sí está intacto. Compruebe que el disco está ahí y tiene espacio, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No backup of the archive in {folder} was made: it takes {size} MB with the room that has to stay free, and the disk has {free} MB left. The archive itself is safe, and so are the backups that there are. Free some space, or write a backup to another disk: File, Back up the archive.</source>
        <translation>No se hizo copia de seguridad del archivo en {folder}: con el espacio que debe quedar libre, ocupa {size} MB, y quedan {free} MB en el disco. El archivo está a salvo, igual que las copias que hay. Libere espacio o escriba una copia en otro disco: Archivo, Hacer copia de seguridad del archivo.</translation>
    </message>
    <message>
        <source>No backup was written, because {file} is there already and is not an earlier backup of this archive. Nothing was changed. Choose another name for the backup.</source>
        <translation>No se escribió ninguna copia de seguridad, porque {file} ya existe y no es una copia anterior de este archivo. No se cambió nada. Elija otro nombre para la copia.</translation>
    </message>
    <message>
        <source>No text in this file: {held}, probably a scan. Nothing was imported from it. Have the text recognised by a scanning program, or ask its author for the document as text.</source>
        <translation>No hay texto en este fichero: {held}, probablemente un escaneo. No se importó nada de él. Haga reconocer el texto con un programa de escaneo, o pida el documento como texto a su autor.</translation>
    </message>
    <message>
        <source>No text was found in this file, so nothing was imported from it.</source>
        <translation>No se encontró texto en este fichero, por lo que no se importó nada de él.</translation>
    </message>
    <message>
        <source>Nothing is selected there, so no note was written. Select some words and try again.</source>
        <translation>No hay nada seleccionado ahí, por lo que no se escribió ninguna nota. Seleccione algunas palabras e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Pin two passages</source>
        <translation>Fijar dos pasajes</translation>
    </message>
    <message>
        <source>Reject a link</source>
        <translation>Rechazar un enlace</translation>
    </message>
    <message>
        <source>Remove 1 statement</source>
        <translation>Quitar 1 declaración</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Quitar la nota</translation>
    </message>
    <message>
        <source>Remove {count} statements</source>
        <translation>Quitar {count} declaraciones</translation>
    </message>
    <message>
        <source>Repairs of the paragraphs of {names} wait, because the text is another one here. They are taken over once that text is here; repair the text here where it needs it.</source>
        <translation>Hay reparaciones de párrafos de {names} en espera, porque aquí el texto es otro. Se aplicarán cuando ese texto esté aquí; repare el texto de aquí donde lo necesite.</translation>
    </message>
    <message>
        <source>Restore 1 statement</source>
        <translation>Restaurar 1 declaración</translation>
    </message>
    <message>
        <source>Restore note</source>
        <translation>Restaurar la nota</translation>
    </message>
    <message>
        <source>Restore {count} statements</source>
        <translation>Restaurar {count} declaraciones</translation>
    </message>
    <message>
        <source>So do more notes of this bundle, which stay where they are here: {count}.</source>
        <translation>Lo mismo vale para más notas de este paquete, que se quedan donde están aquí: {count}.</translation>
    </message>
    <message>
        <source>Split ¶{n}</source>
        <translation>Dividir ¶{n}</translation>
    </message>
    <message>
        <source>Take back a judgement</source>
        <translation>Retirar un juicio</translation>
    </message>
    <message>
        <source>The archive in {folder} cannot be opened. Nothing was changed. Check that its folder is there and may be read.</source>
        <translation>No se puede abrir el archivo de {folder}. No se cambió nada. Compruebe que su carpeta está ahí y puede leerse.</translation>
    </message>
    <message>
        <source>The archive in {folder} is being used by {holder}, so it is open for reading only here. Close the other one and open the archive again to make changes.</source>
        <translation>El archivo de {folder} lo está usando {holder}, por lo que aquí está abierto solo para lectura. Cierre el otro y abra de nuevo el archivo para hacer cambios.</translation>
    </message>
    <message>
        <source>The archive in {folder} is damaged. Nothing was changed in it. Restore a backup, or run `kpdesk check --repair`: it makes the archive anew from all that can still be read and from the journal, and keeps the damaged file.</source>
        <translation>El archivo de {folder} está dañado. No se cambió nada en él. Restaure una copia de seguridad o ejecute `kpdesk check --repair`: el archivo se rehace con todo lo que aún se puede leer y con el diario, y el fichero dañado se conserva.</translation>
    </message>
    <message>
        <source>The archive in {folder} lies on a network drive, where {holder} opened it to write and has not closed it, so it is open for reading only here: two writers would spoil it. Close it there and open it here again. If that computer crashed, delete the file archive.lock in this folder first.</source>
        <translation>El archivo de {folder} está en una unidad de red, donde {holder} lo abrió para escribir y no lo ha cerrado; por eso aquí está abierto solo para lectura: dos programas que escriben lo estropearían. Ciérrelo allí y vuelva a abrirlo aquí. Si aquel ordenador falló, borre antes el fichero archive.lock de esta carpeta.</translation>
    </message>
    <message>
        <source>The archive in {folder} may not be written to. Nothing was changed. Check the permissions of its folder.</source>
        <translation>No se puede escribir en el archivo de {folder}. No se cambió nada. Compruebe los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>The archive in {folder} may only be read by you, so nothing can be changed in it. Check the permissions of its folder, or copy it to a place of your own.</source>
        <translation>Usted solo puede leer el archivo de {folder}, por lo que nada puede cambiarse en él. Compruebe los permisos de su carpeta, o cópielo a un lugar propio.</translation>
    </message>
    <message>
        <source>The archive in {folder} was written by a newer kpdesk, so it is open for reading only. Install the newest kpdesk to make changes.</source>
        <translation>El archivo de {folder} fue escrito por un kpdesk más reciente, por lo que está abierto solo para lectura. Instale el kpdesk más reciente para hacer cambios.</translation>
    </message>
    <message>
        <source>The archive is no longer in {folder}, so this was not saved. Its folder was moved, renamed or removed, or its drive was taken out. Bring it back to its place and try again.</source>
        <translation>El archivo ya no está en {folder}, así que esto no se guardó. Su carpeta se movió, cambió de nombre o se eliminó, o se retiró la unidad. Vuelva a ponerla en su sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved in {folder}. Everything saved before is safe. Free some space and try again.</source>
        <translation>El disco está lleno, por lo que esto no se guardó en {folder}. Todo lo guardado antes está a salvo. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk that holds the archive in {folder} is full, so it is open for reading only. Everything saved before is safe. Free some space and open the archive again to make changes.</source>
        <translation>El disco que contiene el archivo de {folder} está lleno, por lo que está abierto solo para lectura. Todo lo guardado antes está a salvo. Libere espacio y abra de nuevo el archivo para hacer cambios.</translation>
    </message>
    <message>
        <source>The disk that holds {folder} could not be read or written. What was saved before is untouched. Check the disk and its connection, then try again.</source>
        <translation>No se pudo leer o escribir el disco que contiene {folder}. Lo guardado antes está intacto. Compruebe el disco y su conexión, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The drive that holds the archive in {folder} cannot keep two programs from writing at once, as some network drives cannot, so it is open for reading only. Copy its folder to a disk of this computer to make changes.</source>
        <translation>La unidad que contiene el archivo de {folder} no puede impedir que dos programas escriban a la vez, como ocurre con algunas unidades de red; por eso está abierto solo para lectura. Copie su carpeta a un disco de este ordenador para hacer cambios.</translation>
    </message>
    <message>
        <source>The file {file} holds nothing but zeros, so the archive cannot be opened. Nothing was changed. Keep the folder as it is, and restore the file from a backup; the notes are also in the folder journal.</source>
        <translation>El fichero {file} no contiene más que ceros, por eso no se puede abrir el archivo. No se cambió nada. Deje la carpeta como está y restaure el fichero desde una copia de seguridad; las notas están también en la carpeta journal.</translation>
    </message>
    <message>
        <source>The file {file} is a database of another program, not an archive of kpdesk. Nothing was changed in it. Choose another folder.</source>
        <translation>El fichero {file} es una base de datos de otro programa, no un archivo de kpdesk. No se cambió nada en él. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The file {file} is damaged, so the archive cannot be opened. Nothing was changed. Keep the folder as it is, and restore the file from a backup; the notes are also in the folder journal.</source>
        <translation>El fichero {file} está dañado, por eso no se puede abrir el archivo. No se cambió nada. Deje la carpeta como está y restaure el fichero desde una copia de seguridad; las notas están también en la carpeta journal.</translation>
    </message>
    <message>
        <source>The file {file} is empty, so the archive cannot be opened. Nothing was changed. Keep the folder as it is, and restore the file from a backup; the notes are also in the folder journal.</source>
        <translation>El fichero {file} está vacío, por eso no se puede abrir el archivo. No se cambió nada. Deje la carpeta como está y restaure el fichero desde una copia de seguridad; las notas están también en la carpeta journal.</translation>
    </message>
    <message>
        <source>The journal of this archive knows {changes} that the archive itself does not have, as after restoring an older copy. They are safe in the journal. `kpdesk check --repair` brings back those to notes and details.</source>
        <translation>El diario de este archivo conoce {changes} que el propio archivo no tiene, como tras restaurar una copia más antigua. Están a salvo en el diario. `kpdesk check --repair` trae de vuelta lo que toca a notas y detalles.</translation>
    </message>
    <message>
        <source>The note on “{here}” stands on “{there}” in this bundle. It stays where it is here; adjust it with A if you agree.</source>
        <translation>La nota sobre «{here}» está en «{there}» en este paquete. Se queda donde está aquí; ajústela con A si está de acuerdo.</translation>
    </message>
    <message>
        <source>The reading of the annotations was stopped. Nothing was changed in the archive.</source>
        <translation>La lectura de las anotaciones se detuvo. Nada cambió en el archivo.</translation>
    </message>
    <message>
        <source>The same file as {first}, which is imported before it. It is stored once.</source>
        <translation>El mismo fichero que {first}, que se importa antes. Se guarda una sola vez.</translation>
    </message>
    <message>
        <source>The text of this PDF cannot be read: its fonts do not tell which letters they draw. Nothing was imported from it. Ask its author for the document as DOCX, or have its text recognised by a scanning program.</source>
        <translation>No se puede leer el texto de este PDF: sus fuentes no dicen qué letras dibujan. No se importó nada de él. Pida el documento en DOCX a su autor, o haga reconocer su texto con un programa de escaneo.</translation>
    </message>
    <message>
        <source>There is no field “{name}”. The fields are {known}. To look for the words themselves, leave out the colon.</source>
        <translation>No existe el campo «{name}». Los campos son {known}. Para buscar las palabras mismas, omita los dos puntos.</translation>
    </message>
    <message>
        <source>There is no statement of {year} that fits. Choose another year or drop a filter.</source>
        <translation>No hay declaración de {year} que encaje. Elija otro año o quite un filtro.</translation>
    </message>
    <message>
        <source>There is no statement with the key {key}. `kpdesk list` shows the keys of all statements.</source>
        <translation>No hay declaración con la clave {key}. `kpdesk list` muestra las claves de todas las declaraciones.</translation>
    </message>
    <message>
        <source>There is no theme “{theme}”, so nothing was compared. Themes are: {known}.</source>
        <translation>No existe el tema «{theme}», por lo que no se comparó nada. Los temas son: {known}.</translation>
    </message>
    <message>
        <source>This PDF is protected with a password. Nothing was imported from it. Open it with the password, save or print it to a new PDF without one and import that.</source>
        <translation>Este PDF está protegido con contraseña. No se importó nada de él. Ábralo con la contraseña, guárdelo o imprímalo en un PDF nuevo sin ella e importe ese.</translation>
    </message>
    <message>
        <source>This document is protected with a password. Nothing was imported from it. Open it with the password, save it without one and import that copy.</source>
        <translation>Este documento está protegido con contraseña. No se importó nada de él. Ábralo con la contraseña, guárdelo sin ella e importe esa copia.</translation>
    </message>
    <message>
        <source>This file does not hold text that kpdesk can read. Nothing was imported from it. Open it in the program it came from and save it as DOCX, PDF or text.</source>
        <translation>Este fichero no contiene texto que kpdesk pueda leer. No se importó nada de él. Ábralo en el programa del que procede y guárdelo como DOCX, PDF o texto.</translation>
    </message>
    <message>
        <source>This file holds slides, which kpdesk does not read. Nothing was imported from it. Save them as PDF and import that copy.</source>
        <translation>Este fichero contiene diapositivas, que kpdesk no lee. No se importó nada de él. Guárdelas como PDF e importe esa copia.</translation>
    </message>
    <message>
        <source>This file is a spreadsheet, which kpdesk does not read. Nothing was imported from it. Save it as PDF, or as CSV with a column named “text”, and import that copy.</source>
        <translation>Este fichero es una hoja de cálculo, que kpdesk no lee. No se importó nada de él. Guárdela como PDF, o como CSV con una columna llamada «text», e importe esa copia.</translation>
    </message>
    <message>
        <source>This file is damaged: {why}. Nothing was imported from it, and the file itself was not changed. Open it in the program it came from, save it again and import that copy.</source>
        <translation>Este fichero está dañado: {why}. No se importó nada de él, y el propio fichero no se cambió. Ábralo en el programa del que procede, guárdelo de nuevo e importe esa copia.</translation>
    </message>
    <message>
        <source>This file is empty: it holds no text. Nothing was imported from it.</source>
        <translation>Este fichero está vacío: no contiene texto. No se importó nada de él.</translation>
    </message>
    <message>
        <source>This file is protected with a password. Nothing was imported from it. Open it with the password, save it without one and import that copy.</source>
        <translation>Este fichero está protegido con contraseña. No se importó nada de él. Ábralo con la contraseña, guárdelo sin ella e importe esa copia.</translation>
    </message>
    <message>
        <source>This file was refused because {why}, as no honest document does. Nothing was imported from it. If you trust its sender, open it in the program it came from and save it as a new file.</source>
        <translation>Este fichero se rechazó por una razón que ningún documento honrado presenta: {why}. No se importó nada de él. Si confía en quien lo envió, ábralo en el programa del que procede y guárdelo como fichero nuevo.</translation>
    </message>
    <message>
        <source>This is a packed folder of files. Nothing was imported from it. Unpack it and import the files in it.</source>
        <translation>Esto es una carpeta comprimida. No se importó nada de ella. Descomprímala e importe los ficheros que contiene.</translation>
    </message>
    <message>
        <source>This is a picture. Nothing was imported from it. Have its text recognised by a scanning program, or ask its author for the document as text.</source>
        <translation>Esto es una imagen. No se importó nada de ella. Haga reconocer su texto con un programa de escaneo, o pida el documento como texto a su autor.</translation>
    </message>
    <message>
        <source>This is an old Word or Office file. Nothing was imported from it. Please save it as DOCX and import that copy.</source>
        <translation>Este es un fichero antiguo de Word u Office. No se importó nada de él. Guárdelo como DOCX e importe esa copia.</translation>
    </message>
    <message>
        <source>This mail is encrypted. Nothing was imported from it. Open it in your mail program, save what it says as text or PDF and import that copy.</source>
        <translation>Este correo está cifrado. No se importó nada de él. Ábralo en su programa de correo, guarde lo que dice como texto o PDF e importe esa copia.</translation>
    </message>
    <message>
        <source>This pattern is too long. Please write more letters and fewer * and ?.</source>
        <translation>Este patrón es demasiado largo. Escriba más letras y menos signos * y de interrogación.</translation>
    </message>
    <message>
        <source>This query has more than {count} words with * or ~. Please use fewer.</source>
        <translation>Esta búsqueda tiene más de {count} palabras con * o ~. Use menos.</translation>
    </message>
    <message>
        <source>This query has more than {count} words. Please shorten it.</source>
        <translation>Esta búsqueda tiene más de {count} palabras. Acórtela.</translation>
    </message>
    <message>
        <source>This query has too many brackets inside each other. Please use fewer.</source>
        <translation>Esta búsqueda tiene demasiados paréntesis unos dentro de otros. Use menos.</translation>
    </message>
    <message>
        <source>This query is longer than {count} characters. Please shorten it.</source>
        <translation>Esta búsqueda tiene más de {count} caracteres. Acórtela.</translation>
    </message>
    <message>
        <source>Undo all repairs</source>
        <translation>Deshacer todas las reparaciones</translation>
    </message>
    <message>
        <source>Your changes are saved in the archive, but their second copy, the journal in {folder}, could not be written ({reason}). Make room on the disk, or see to it that the folder may be written to: the journal is completed with your next change.</source>
        <translation>Sus cambios están guardados en el archivo, pero su segunda copia, el diario en {folder}, no se pudo escribir ({reason}). Haga sitio en el disco, o procure que se pueda escribir en la carpeta: el diario se completa con su próximo cambio.</translation>
    </message>
    <message>
        <source>a part of it cannot be unpacked</source>
        <translation>una de sus partes no puede descomprimirse</translation>
    </message>
    <message>
        <source>it does not follow the PDF format</source>
        <translation>no sigue el formato PDF</translation>
    </message>
    <message>
        <source>it has the name of a Word, OpenDocument or PDF document but is none</source>
        <translation>tiene el nombre de un documento de Word, OpenDocument o PDF, pero no lo es</translation>
    </message>
    <message>
        <source>it unpacks to more than 200 times its size</source>
        <translation>se descomprime a más de 200 veces su tamaño</translation>
    </message>
    <message>
        <source>its parts cannot be told apart</source>
        <translation>sus partes no pueden distinguirse</translation>
    </message>
    <message>
        <source>its text is not valid XML</source>
        <translation>su texto no es XML válido</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). The archive is as it was; choose another place.</source>
        <translation>No se puede escribir {file} ({reason}). El archivo está como estaba; elija otro lugar.</translation>
    </message>
    <message>
        <source>{key} is in the trash, so no note was written into it. Restore it first.</source>
        <translation>{key} está en la papelera, así que no se escribió ninguna nota en ella. Restáurela primero.</translation>
    </message>
    <message>
        <source>{name} cannot be opened ({reason}). Nothing was stored of it; check the file and try again.</source>
        <translation>No se puede abrir {name} ({reason}). No se guardó nada de él; compruebe el fichero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is larger than 200 MB, so it was left out. Import the text of it instead.</source>
        <translation>{name} ocupa más de 200 MB, por lo que se dejó fuera. Importe en su lugar el texto.</translation>
    </message>
    <message>
        <source>“{text}” is no year. Write year:2021, or year:2019..2022 for several years.</source>
        <translation>«{text}» no es un año. Escriba year:2021, o year:2019..2022 para varios años.</translation>
    </message>
    <message>
        <source>“{value}” is not a date, so nothing was changed. Write 2022, 2022-11 or 2022-11-05.</source>
        <translation>«{value}» no es una fecha, por lo que no se cambió nada. Escriba 2022, 2022-11 o 2022-11-05.</translation>
    </message>
    <message>
        <source>“{value}” is not a meeting, so nothing was changed. Write for example: 2022 plenary, Gaborone, BW.</source>
        <translation>«{value}» no es una reunión, por lo que no se cambió nada. Escriba por ejemplo: 2022 plenary, Gaborone, BW.</translation>
    </message>
    <message>
        <source>“{value}” is not a year that {field} can hold, so nothing was changed. Write four digits from 1900 to 2100, such as 2022.</source>
        <translation>«{value}» no es un año que {field} pueda tener, por lo que no se cambió nada. Escriba cuatro cifras de 1900 a 2100, por ejemplo 2022.</translation>
    </message>
    <message>
        <source>“{value}” is not the code of a language, so nothing was changed. Write two or three small letters, such as fr.</source>
        <translation>«{value}» no es el código de un idioma, por lo que no se cambió nada. Escriba dos o tres letras minúsculas, por ejemplo fr.</translation>
    </message>
</context>
<context>
    <name>LibraryHead</name>
    <message>
        <source>Filter by title, organisation, kind, year…</source>
        <translation>Filtrar por título, organización, tipo, año…</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Filtrar la biblioteca</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Trash {count}</source>
        <translation>Papelera {count}</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Year not stated</source>
        <translation>Año no indicado</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message numerus="yes">
        <source>%n of them (has|have) notes and (stays|stay) until these are emptied.</source>
        <translation>
            <numerusform>%n de ellas tiene notas y se queda hasta que estas se eliminen.</numerusform>
            <numerusform>%n de ellas tienen notas y se quedan hasta que estas se eliminen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) (has|have) been in the trash for more than 90 days: {titles}.</source>
        <translation>
            <numerusform>%n declaración está en la papelera desde hace más de 90 días: {titles}.</numerusform>
            <numerusform>%n declaraciones están en la papelera desde hace más de 90 días: {titles}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) are in the trash now.</source>
        <translation>
            <numerusform>%n declaración está ahora en la papelera.</numerusform>
            <numerusform>%n declaraciones están ahora en la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) corrected. One undo takes it back in all of them.</source>
        <translation>
            <numerusform>%n declaración corregida. Deshacer una vez la restablece.</numerusform>
            <numerusform>%n declaraciones corregidas. Deshacer una vez las restablece todas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) restored.</source>
        <translation>
            <numerusform>%n declaración restaurada.</numerusform>
            <numerusform>%n declaraciones restauradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) shown</source>
        <translation>
            <numerusform>%n declaración mostrada</numerusform>
            <numerusform>%n declaraciones mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in this window, or choose them.</source>
        <translation>Suelte ficheros o carpetas en cualquier lugar de esta ventana, o elíjalos.</translation>
    </message>
    <message>
        <source>Empty these for good</source>
        <translation>Eliminarlas para siempre</translation>
    </message>
    <message>
        <source>Import statements…</source>
        <translation>Importar declaraciones…</translation>
    </message>
    <message>
        <source>No statement holds these words</source>
        <translation>Ninguna declaración contiene estas palabras</translation>
    </message>
    <message>
        <source>No statements yet</source>
        <translation>Aún no hay declaraciones</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the sample collection</source>
        <translation>Abrir la colección de ejemplos</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Shorten or clear the filter above.</source>
        <translation>Acorte o vacíe el filtro de arriba.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>“{title}” is in the trash now.</source>
        <translation>«{title}» está ahora en la papelera.</translation>
    </message>
</context>
<context>
    <name>LibraryTree</name>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
</context>
<context>
    <name>LinkNote</name>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Note on a link</source>
        <translation>Nota sobre un vínculo</translation>
    </message>
    <message>
        <source>Note on this link (private until you change that on the notes page)</source>
        <translation>Nota sobre este vínculo (privada hasta que lo cambie en la página de notas)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>Texto de la nota</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Enter open · F2 correct · Del trash · Ctrl+/ keys</source>
        <translation>Enter abrir · F2 corregir · Del papelera · Ctrl+/ teclas</translation>
    </message>
    <message>
        <source>Enter show · Del trash · Ctrl+/ keys</source>
        <translation>Enter mostrar · Del papelera · Ctrl+/ teclas</translation>
    </message>
    <message>
        <source>F7 next change · Ctrl+L scroll together · Ctrl+/ keys</source>
        <translation>F7 cambio siguiente · Ctrl+L desplazar juntos · Ctrl+/ teclas</translation>
    </message>
    <message>
        <source>H highlight · 1–6 label · N note · S sentence · Ctrl+Shift+C copy with citation</source>
        <translation>H resaltar · 1–6 etiqueta · N nota · S frase · Ctrl+Shift+C copiar con la referencia</translation>
    </message>
    <message>
        <source>My archive</source>
        <translation>Mi archivo</translation>
    </message>
    <message>
        <source>{archive} – kpdesk</source>
        <translation>{archive} – kpdesk</translation>
    </message>
    <message>
        <source>↓ next hit · H highlight · N note · Ctrl+Shift+C copy with citation</source>
        <translation>↓ resultado siguiente · H resaltar · N nota · Ctrl+Shift+C copiar con la referencia</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>p. {number}</source>
        <translation>p. {number}</translation>
    </message>
</context>
<context>
    <name>MeetingField</name>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Tipo de reunión</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>no meeting</source>
        <translation>sin reunión</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n change(s) to the words of themes</source>
        <translation>
            <numerusform>%n cambio en las palabras de los temas</numerusform>
            <numerusform>%n cambios en las palabras de los temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of details and paragraphs</source>
        <translation>
            <numerusform>%n corrección de detalles y párrafos</numerusform>
            <numerusform>%n correcciones de detalles y párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about links</source>
        <translation>
            <numerusform>%n decisión sobre vínculos</numerusform>
            <numerusform>%n decisiones sobre vínculos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) (waits|wait) until the statement is imported.</source>
        <translation>
            <numerusform>%n nota espera a que se importe la declaración.</numerusform>
            <numerusform>%n notas esperan a que se importe la declaración.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) from {author}</source>
        <translation>
            <numerusform>%n nota de {author}</numerusform>
            <numerusform>%n notas de {author}</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle brings notes, corrected details, repaired paragraphs, decisions about links and words of themes, and statements where it holds their files.</source>
        <translation>Un paquete trae notas, datos corregidos, párrafos reparados, decisiones sobre enlaces y palabras de temas, y declaraciones cuando contiene sus archivos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Todo lo que contiene ya está aquí.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Merge a bundle</source>
        <translation>Fusionar un paquete</translation>
    </message>
    <message>
        <source>Merged: {new} new, {changed} changed, {conflicts} in conflict, {to_place} to place.</source>
        <translation>Fusionado: {new} nuevas, {changed} modificadas, {conflicts} en conflicto, {to_place} por colocar.</translation>
    </message>
    <message>
        <source>Merging, behind a backup…</source>
        <translation>Fusionando, tras una copia de seguridad…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>Statements with notes in this bundle</source>
        <translation>Declaraciones con notas en este paquete</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>para {name}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>with notes by {names}</source>
        <translation>con notas de {names}</translation>
    </message>
    <message>
        <source>{file}, written {made}, as it says</source>
        <translation>{file}, escrito el {made}, según dice</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>1 {month} {year}</source>
        <translation>1 de {month} de {year}</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Closing speech</source>
        <translation>Discurso de clausura</translation>
    </message>
    <message>
        <source>Communiqué</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Pronunciación</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Intersessional</source>
        <translation>Reunión intersesional</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervención</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Opening speech</source>
        <translation>Discurso de apertura</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Other meeting</source>
        <translation>Otra reunión</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plenaria</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Comunicado de prensa</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Oradores</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>check against delivery</source>
        <translation>cotéjese con el texto pronunciado</translation>
    </message>
    <message>
        <source>circulated, not delivered</source>
        <translation>distribuido, no pronunciado</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>pronunciado</translation>
    </message>
    <message>
        <source>not known whether delivered</source>
        <translation>no se sabe si se pronunció</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>NotSaved</name>
    <message numerus="yes">
        <source>Not saved: %n note(s). All words are kept in {file}, and kpdesk goes on trying.</source>
        <translation>
            <numerusform>Sin guardar: %n nota. Todas las palabras están en {file}, y kpdesk sigue intentándolo.</numerusform>
            <numerusform>Sin guardar: %n notas. Todas las palabras están en {file}, y kpdesk sigue intentándolo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n note(s). Copy the words elsewhere before you close kpdesk.</source>
        <translation>
            <numerusform>Sin guardar: %n nota. Copie las palabras en otro lugar antes de cerrar kpdesk.</numerusform>
            <numerusform>Sin guardar: %n notas. Copie las palabras en otro lugar antes de cerrar kpdesk.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk takes notes again: all of them are saved.</source>
        <translation>El disco vuelve a aceptar notas: todas están guardadas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave (Esc); what you typed is kept</source>
        <translation>Salir (Esc); lo que escribió se conserva</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Guardar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Tags, with commas</source>
        <translation>Palabras clave, separadas por comas</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Palabras clave, separadas por comas</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Quién puede verla</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escriba una nota…</translation>
    </message>
</context>
<context>
    <name>NoteHistory</name>
    <message>
        <source>History of the note</source>
        <translation>Historial de la nota</translation>
    </message>
    <message>
        <source>It became</source>
        <translation>Pasó a ser</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>its passage</source>
        <translation>su pasaje</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>palabras clave</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>papelera</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>who may see it</source>
        <translation>quién puede verla</translation>
    </message>
    <message>
        <source>words</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrita</translation>
    </message>
</context>
<context>
    <name>NoteWriting</name>
    <message>
        <source>A newer version of this statement is in the archive, and these words may stand elsewhere in it. Nothing was written. Open the statement again and select the words there.</source>
        <translation>Hay en el archivo una versión más reciente de esta declaración, y estas palabras pueden estar en otro lugar de ella. No se escribió nada. Abra de nuevo la declaración y seleccione allí las palabras.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Highlight on ¶{n}</source>
        <translation>Resaltado en ¶{n}</translation>
    </message>
    <message>
        <source>Label {n}</source>
        <translation>Etiqueta {n}</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Note on a link from ¶{n}</source>
        <translation>Nota sobre un vínculo del ¶{n}</translation>
    </message>
    <message>
        <source>Note on the meeting</source>
        <translation>Nota sobre la reunión</translation>
    </message>
    <message>
        <source>Note on the whole statement</source>
        <translation>Nota sobre toda la declaración</translation>
    </message>
    <message>
        <source>Note on ¶{n}</source>
        <translation>Nota en ¶{n}</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>delegación</translation>
    </message>
    <message>
        <source>label {n}</source>
        <translation>etiqueta {n}</translation>
    </message>
    <message>
        <source>link from ¶ {n}</source>
        <translation>vínculo del ¶ {n}</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>reunión</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privada</translation>
    </message>
    <message>
        <source>quotable</source>
        <translation>citable</translation>
    </message>
    <message>
        <source>tags {tags}</source>
        <translation>palabras clave {tags}</translation>
    </message>
    <message>
        <source>whole statement</source>
        <translation>toda la declaración</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}: {words}</translation>
    </message>
</context>
<context>
    <name>NotesHead</name>
    <message>
        <source>Any label</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Cualquier palabra clave</translation>
    </message>
    <message>
        <source>Anyone’s</source>
        <translation>De todos</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Por lugar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Filter notes…</source>
        <translation>Filtrar notas…</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Filtrar las notas</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Palabra clave</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>Por colocar</translation>
    </message>
    <message>
        <source>To place ({n})</source>
        <translation>Por colocar ({n})</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Trash ({n})</source>
        <translation>Papelera ({n})</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Quién puede verla</translation>
    </message>
</context>
<context>
    <name>NotesList</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) (has|have) been in the trash for more than 90 days: {notes}.</source>
        <translation>
            <numerusform>%n nota lleva más de 90 días en la papelera: {notes}.</numerusform>
            <numerusform>%n notas llevan más de 90 días en la papelera: {notes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) moved to the trash.</source>
        <translation>
            <numerusform>%n nota movida a la papelera.</numerusform>
            <numerusform>%n notas movidas a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) restored.</source>
        <translation>
            <numerusform>%n nota restaurada.</numerusform>
            <numerusform>%n notas restauradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit	F2</source>
        <translation>Modificar	F2</translation>
    </message>
    <message>
        <source>Empty these for good</source>
        <translation>Eliminarlas para siempre</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Move to the trash	Del</source>
        <translation>Mover a la papelera	Del</translation>
    </message>
    <message>
        <source>No note fits</source>
        <translation>Ninguna nota coincide</translation>
    </message>
    <message>
        <source>No note is shown</source>
        <translation>No se muestra ninguna nota</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Aún no hay notas</translation>
    </message>
    <message>
        <source>Private notes are hidden. F8 shows them again.</source>
        <translation>Las notas privadas están ocultas. F8 vuelve a mostrarlas.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Select words in a statement and press H to highlight them, or N to write a note.</source>
        <translation>Seleccione palabras en una declaración y pulse H para resaltarlas, o N para escribir una nota.</translation>
    </message>
    <message>
        <source>Shorten or clear the filter above.</source>
        <translation>Acorte o vacíe el filtro de arriba.</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar en el texto</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n note(s)</source>
        <translation>
            <numerusform>{shown} de %n nota</numerusform>
            <numerusform>{shown} de %n notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message numerus="yes">
        <source>%n statement(s) (was|were) searched.</source>
        <translation>
            <numerusform>Se buscó en %n declaración.</numerusform>
            <numerusform>Se buscó en %n declaraciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a passage</source>
        <translation>Encontrar un pasaje</translation>
    </message>
    <message>
        <source>Not said before</source>
        <translation>No dicho antes</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <translation>Buscar «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>Show %n place(s) of common wording</source>
        <translation>
            <numerusform>Mostrar %n lugar de fórmula corriente</numerusform>
            <numerusform>Mostrar %n lugares de fórmulas corrientes</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index is being rebuilt; not all statements are searched yet.</source>
        <translation>El índice de búsqueda se está reconstruyendo; aún no se consultan todas las declaraciones.</translation>
    </message>
    <message>
        <source>These words stand elsewhere too, but they may only be how everybody speaks.</source>
        <translation>Estas palabras están también en otros lugares, pero quizá sea solo como habla todo el mundo.</translation>
    </message>
    <message>
        <source>Type words in the box above. “Quotation marks” keep words together, certif* finds every ending, year:2019..2022 and org:, kind:, lang:, speaker: narrow it down, NOT leaves out. F1 tells it all.</source>
        <translation>Escriba palabras en el cuadro de arriba. Las “comillas” mantienen juntas las palabras, certif* encuentra todas las terminaciones, year:2019..2022 y org:, kind:, lang:, speaker: acotan la búsqueda, NOT excluye. F1 lo explica todo.</translation>
    </message>
    <message>
        <source>Without the filter {value}</source>
        <translation>Sin el filtro {value}</translation>
    </message>
</context>
<context>
    <name>OriginalPage</name>
    <message>
        <source>Next page (→)</source>
        <translation>Página siguiente (→)</translation>
    </message>
    <message>
        <source>Only the text (Esc)</source>
        <translation>Solo el texto (Esc)</translation>
    </message>
    <message>
        <source>Page before (←)</source>
        <translation>Página anterior (←)</translation>
    </message>
    <message>
        <source>Page {n} of {all} of the original</source>
        <translation>Página {n} de {all} del original</translation>
    </message>
    <message>
        <source>The page is being drawn…</source>
        <translation>La página se está dibujando…</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>In this statement</source>
        <translation>En esta declaración</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview of all columns</source>
        <translation>Vista general de todas las columnas</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Highlight with label</source>
        <translation>Resaltar con etiqueta</translation>
    </message>
    <message>
        <source>Repair paragraphs</source>
        <translation>Reparar párrafos</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Opening the archive…</source>
        <translation>Abriendo el archivo…</translation>
    </message>
</context>
<context>
    <name>PlacingPanel</name>
    <message>
        <source>Nothing in the newest version is like these words. Open the text and select others.</source>
        <translation>Nada en la versión más reciente se parece a estas palabras. Abra el texto y seleccione otras.</translation>
    </message>
    <message>
        <source>Place {n}: paragraph {p}, {words}</source>
        <translation>Lugar {n}: párrafo {p}, {words}</translation>
    </message>
    <message>
        <source>These words are not in the newest version. Press 1, 2 or 3 to place the note:</source>
        <translation>Estas palabras no figuran en la versión más reciente. Pulse 1, 2 o 3 para colocar la nota:</translation>
    </message>
</context>
<context>
    <name>ProposalModel</name>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichero</translation>
    </message>
    <message>
        <source>Store as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>nueva versión</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>own statement</source>
        <translation>declaración propia</translation>
    </message>
</context>
<context>
    <name>ProposalTable</name>
    <message>
        <source>Files to import</source>
        <translation>Ficheros que importar</translation>
    </message>
</context>
<context>
    <name>QuoteCheck</name>
    <message numerus="yes">
        <source>%n paragraph(s) without quotation marks not found, and taken for your own words.</source>
        <translation>
            <numerusform>%n párrafo sin comillas no se encontró y se toma por palabras suyas.</numerusform>
            <numerusform>%n párrafos sin comillas no se encontraron y se toman por palabras suyas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the place</source>
        <translation>Abrir el &amp;lugar</translation>
    </message>
    <message numerus="yes">
        <source>, %n ellipsis(es)</source>
        <translation>
            <numerusform>, %n elipsis</numerusform>
            <numerusform>, %n elipsis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, but for %n bracket(s) of the quoter</source>
        <translation>
            <numerusform>, salvo %n corchete de quien cita</numerusform>
            <numerusform>, salvo %n corchetes de quien cita</numerusform>
        </translation>
    </message>
    <message>
        <source>An ellipsis stands where nothing is left out</source>
        <translation>Puntos suspensivos donde no se omite nada</translation>
    </message>
    <message>
        <source>Check a &amp;draft…</source>
        <translation>Comprobar un &amp;borrador…</translation>
    </message>
    <message>
        <source>Check quotations</source>
        <translation>Comprobar citas</translation>
    </message>
    <message>
        <source>Check the quotations of a draft</source>
        <translation>Comprobar las citas de un borrador</translation>
    </message>
    <message>
        <source>Checking the quotations of {file}…</source>
        <translation>Comprobando las citas de {file}…</translation>
    </message>
    <message>
        <source>Copy the &amp;exact words</source>
        <translation>Copiar las palabras &amp;exactas</translation>
    </message>
    <message numerus="yes">
        <source>Differs in %n word(s)</source>
        <translation>
            <numerusform>Difiere en %n palabra</numerusform>
            <numerusform>Difiere en %n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Differs in its signs only</source>
        <translation>Difiere solo en los signos</translation>
    </message>
    <message>
        <source>Equivalent: only quotes, dashes or spaces differ</source>
        <translation>Equivalente: solo difieren comillas, guiones o espacios</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacta</translation>
    </message>
    <message>
        <source>Joined from {places}</source>
        <translation>Unida a partir de {places}</translation>
    </message>
    <message>
        <source>Joined from {places} of several statements</source>
        <translation>Unida a partir de {places} de varias declaraciones</translation>
    </message>
    <message>
        <source>Not found in this archive</source>
        <translation>No se encuentra en este archivo</translation>
    </message>
    <message>
        <source>Paste quotations here, or drop a draft to check all its quotations</source>
        <translation>Pegue citas aquí, o suelte un borrador para comprobar todas sus citas</translation>
    </message>
    <message>
        <source>Said so only in an older version, not in the newest</source>
        <translation>Dicho así solo en una versión anterior, no en la más reciente</translation>
    </message>
    <message>
        <source>The exact words are on the clipboard, with their source.</source>
        <translation>Las palabras exactas están en el portapapeles, con su fuente.</translation>
    </message>
    <message numerus="yes">
        <source>The words were said, but %n word(s) between them (was|were) dropped without an ellipsis</source>
        <translation>
            <numerusform>Las palabras se dijeron, pero se omitió %n palabra entre ellas sin puntos suspensivos</numerusform>
            <numerusform>Las palabras se dijeron, pero se omitieron %n palabras entre ellas sin puntos suspensivos</numerusform>
        </translation>
    </message>
    <message>
        <source>The words were said, but in another order</source>
        <translation>Las palabras se dijeron, pero en otro orden</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Veredictos</translation>
    </message>
    <message>
        <source>Words to check</source>
        <translation>Palabras que comprobar</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>versión {n}</translation>
    </message>
    <message>
        <source>{all} quotations, {wrong} to be looked at.</source>
        <translation>Citas: {all}, por revisar: {wrong}.</translation>
    </message>
    <message>
        <source>{done} of {total} quotations checked…</source>
        <translation>{done} de {total} citas comprobadas…</translation>
    </message>
    <message>
        <source>{file}: {all} quotations, {wrong} to be looked at.</source>
        <translation>{file}: {all} citas, {wrong} por revisar.</translation>
    </message>
    <message>
        <source>↓ verdicts · Enter open the place · E copy the exact words</source>
        <translation>↓ veredictos · Enter abrir el lugar · E copiar las palabras exactas</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Choose one in the library, or search for words.</source>
        <translation>Elija una en la biblioteca, o busque palabras.</translation>
    </message>
    <message>
        <source>No statement is open</source>
        <translation>Ninguna declaración está abierta</translation>
    </message>
</context>
<context>
    <name>ReadingVerbs</name>
    <message>
        <source>Copied with citation.</source>
        <translation>Copiado con la referencia.</translation>
    </message>
    <message>
        <source>No passage like this one was found in other years.</source>
        <translation>No se encontró ningún pasaje como este en otros años.</translation>
    </message>
    <message>
        <source>There is no statement of another year to compare this one with.</source>
        <translation>No hay declaración de otro año con la que comparar esta.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Readers do not agree: {told}. C keeps the link, X rejects it.</source>
        <translation>Los lectores no están de acuerdo: {told}. C mantiene el enlace, X lo rechaza.</translation>
    </message>
    <message>
        <source>confirmed by {who}</source>
        <translation>confirmado por {who}</translation>
    </message>
    <message>
        <source>merged from {places}</source>
        <translation>reunido de {places}</translation>
    </message>
    <message>
        <source>moved from {place}</source>
        <translation>movido de {place}</translation>
    </message>
    <message>
        <source>moved to {place}</source>
        <translation>movido a {place}</translation>
    </message>
    <message>
        <source>part of {place}</source>
        <translation>parte de {place}</translation>
    </message>
    <message>
        <source>pinned by {who}</source>
        <translation>fijado por {who}</translation>
    </message>
    <message>
        <source>rejected by {who}</source>
        <translation>rechazado por {who}</translation>
    </message>
    <message>
        <source>split into {places}</source>
        <translation>dividido en {places}</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>All paragraphs are as they were imported.</source>
        <translation>Todos los párrafos están como se importaron.</translation>
    </message>
    <message>
        <source>¶{n} and the next paragraph are one now.</source>
        <translation>¶{n} y el párrafo siguiente son ahora uno solo.</translation>
    </message>
    <message>
        <source>¶{n} is left out: it is no longer found or compared. The same keys bring it back.</source>
        <translation>¶{n} queda omitido: ya no se encuentra ni se compara. Las mismas teclas lo recuperan.</translation>
    </message>
    <message>
        <source>¶{n} is read again.</source>
        <translation>¶{n} vuelve a leerse.</translation>
    </message>
    <message>
        <source>¶{n} is two paragraphs now.</source>
        <translation>¶{n} son ahora dos párrafos.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>The archive was made anew, with %n note(s). The damaged file is kept: {file}</source>
        <translation>
            <numerusform>El archivo se rehízo, con %n nota. El fichero dañado se conserva: {file}</numerusform>
            <numerusform>El archivo se rehízo, con %n notas. El fichero dañado se conserva: {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept among the backups.</source>
        <translation>La copia de seguridad se ha restaurado. Lo que había antes se conserva entre las copias de seguridad.</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>may only be common wording</source>
        <translation>quizá solo una fórmula corriente</translation>
    </message>
</context>
<context>
    <name>ResultsHead</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Order of the passages</source>
        <translation>Orden de los pasajes</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevancia</translation>
    </message>
    <message>
        <source>Relevance, newer first</source>
        <translation>Relevancia, más recientes primero</translation>
    </message>
    <message>
        <source>searched {done} of {all} statements</source>
        <translation>consultadas {done} de {all} declaraciones</translation>
    </message>
    <message numerus="yes">
        <source>the best %n of them shown</source>
        <translation>
            <numerusform>se muestra el %n mejor</numerusform>
            <numerusform>se muestran los %n mejores</numerusform>
        </translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
</context>
<context>
    <name>ResultsList</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>May only be common wording. {year}, {title}, paragraph {n}: {words}</source>
        <translation>Quizá solo una fórmula corriente. {year}, {title}, párrafo {n}: {words}</translation>
    </message>
    <message>
        <source>Note on paragraph {n}: {text} “{quote}”</source>
        <translation>Nota sobre el párrafo {n}: {text} «{quote}»</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>sin año</translation>
    </message>
    <message>
        <source>{year}, {title}, paragraph {n}: {words}</source>
        <translation>{year}, {title}, párrafo {n}: {words}</translation>
    </message>
</context>
<context>
    <name>Ribbons</name>
    <message>
        <source>Links between two columns</source>
        <translation>Enlaces entre dos columnas</translation>
    </message>
</context>
<context>
    <name>SaveComparison</name>
    <message>
        <source>It holds two sides, {first} and {second}; the other kinds of files hold all.</source>
        <translation>Contiene dos lados, {first} y {second}; los otros tipos de fichero los contienen todos.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Only passages on {theme} are inside.</source>
        <translation>Solo contiene pasajes sobre {theme}.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Guardar la comparación</translation>
    </message>
    <message>
        <source>Save the comparison: only passages on {theme}</source>
        <translation>Guardar la comparación: solo pasajes sobre {theme}</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>The comparison is saved as {file}.</source>
        <translation>La comparación se guardó como {file}.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Word, tracked changes, only {first} → {second} (*.docx)</source>
        <translation>Word, control de cambios, solo {first} → {second} (*.docx)</translation>
    </message>
    <message>
        <source>Word, with tracked changes (*.docx)</source>
        <translation>Word, con control de cambios (*.docx)</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <translation>Dejar de conservar</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Búsquedas conservadas</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n passage(s)</source>
        <translation>
            <numerusform>{name}: %n pasaje</numerusform>
            <numerusform>{name}: %n pasajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchChoices</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Contextos</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacta</translation>
    </message>
    <message>
        <source>Find words only in the form that is typed</source>
        <translation>Encontrar las palabras solo en la forma escrita</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep this search in the list at the side</source>
        <translation>Conservar esta búsqueda en la lista lateral</translation>
    </message>
    <message>
        <source>Look through texts and notes</source>
        <translation>Buscar en textos y notas</translation>
    </message>
    <message>
        <source>Look through the notes only</source>
        <translation>Buscar solo en las notas</translation>
    </message>
    <message>
        <source>Look through the texts only</source>
        <translation>Buscar solo en los textos</translation>
    </message>
    <message>
        <source>Look through the titles only</source>
        <translation>Buscar solo en los títulos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Show every place with the words before and after it</source>
        <translation>Mostrar cada lugar con las palabras anteriores y posteriores</translation>
    </message>
    <message>
        <source>Show how often it was said in each year</source>
        <translation>Mostrar cuántas veces se dijo cada año</translation>
    </message>
    <message>
        <source>Show the passages, best first</source>
        <translation>Mostrar los pasajes, los mejores primero</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
</context>
<context>
    <name>SecondCopy</name>
    <message>
        <source>Bring them back</source>
        <translation>Traerlas de vuelta</translation>
    </message>
    <message>
        <source>The second copy of your changes, the journal, is whole again.</source>
        <translation>La segunda copia de sus cambios, el diario, vuelve a estar completa.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What only the journal knew is back in the archive, as far as its statements are there.</source>
        <translation>Lo que solo el diario conocía está de vuelta en el archivo, en la medida en que sus declaraciones están ahí.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Copy with citation</source>
        <translation>Copiar con la referencia</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message numerus="yes">
        <source>%n note(s) (goes|go) into the bundle</source>
        <translation>
            <numerusform>%n nota entra en el paquete</numerusform>
            <numerusform>%n notas entran en el paquete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) (is|are) in {file}; it was read again and is whole.</source>
        <translation>
            <numerusform>%n nota está en {file}; se releyó y está completo.</numerusform>
            <numerusform>%n notas están en {file}; se releyó y está completo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) (stays|stay) here.</source>
        <translation>
            <numerusform>%n nota privada se queda aquí.</numerusform>
            <numerusform>%n notas privadas se quedan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Corrected details, repaired paragraphs, decisions about links and words of themes go along.</source>
        <translation>Los datos corregidos, los párrafos reparados, las decisiones sobre enlaces y las palabras de los temas van incluidos.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Private notes stay here. Tick those that may leave:</source>
        <translation>Las notas privadas se quedan aquí. Marque las que pueden salir:</translation>
    </message>
    <message>
        <source>Private notes that may leave</source>
        <translation>Notas privadas que pueden salir</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Guardar el paquete</translation>
    </message>
    <message>
        <source>Save the bundle…</source>
        <translation>Guardar el paquete…</translation>
    </message>
    <message>
        <source>Share notes</source>
        <translation>Compartir notas</translation>
    </message>
    <message>
        <source>The statements go along, with their files</source>
        <translation>Las declaraciones van también, con sus ficheros</translation>
    </message>
    <message>
        <source>a name or a delegation; stands in the bundle</source>
        <translation>un nombre o una delegación; figura en el paquete</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
</context>
<context>
    <name>ShippedCollection</name>
    <message numerus="yes">
        <source>%n new statement(s) came with kpdesk and went into your archive.</source>
        <translation>
            <numerusform>%n declaración nueva vino con kpdesk y entró en su archivo.</numerusform>
            <numerusform>%n declaraciones nuevas vinieron con kpdesk y entraron en su archivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideMenu</name>
    <message>
        <source>No year and no title has these words. Type fewer of them.</source>
        <translation>Ningún año ni título tiene estas palabras. Escriba menos.</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet. Import further statements first (Ctrl+I).</source>
        <translation>Todavía no hay con qué comparar. Importe antes otras declaraciones (Ctrl+I).</translation>
    </message>
    <message>
        <source>Year, or words of a title</source>
        <translation>Año, o palabras de un título</translation>
    </message>
    <message>
        <source>Years and statements</source>
        <translation>Años y declaraciones</translation>
    </message>
</context>
<context>
    <name>SideNames</name>
    <message>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
</context>
<context>
    <name>SideOffers</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n declaración</numerusform>
            <numerusform>%n declaraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>All plenaries of {speaker}</source>
        <translation>Todas las plenarias de {speaker}</translation>
    </message>
    <message>
        <source>Compare {older} and {newer}</source>
        <translation>Comparar {older} y {newer}</translation>
    </message>
    <message>
        <source>Compare {speaker}, {older} and {newer}</source>
        <translation>Comparar {speaker}, {older} y {newer}</translation>
    </message>
</context>
<context>
    <name>SlowStick</name>
    <message>
        <source>The stick that kpdesk runs from is slow: it takes {seconds} seconds to keep a small change. Nothing is lost by that. The same folder on a faster stick is opened there as it is.</source>
        <translation>La memoria desde la que funciona kpdesk es lenta: tarda {seconds} segundos en guardar un pequeño cambio. Nada se pierde por ello. La misma carpeta en una memoria más rápida se abre allí tal como está.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n declaración</numerusform>
            <numerusform>%n declaraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado a las {time}</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>A newer version of this statement came in. You are reading version {n}.</source>
        <translation>Ha llegado una versión más reciente de esta declaración. Está leyendo la versión {n}.</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Mostrar la más reciente</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open statements</source>
        <translation>Declaraciones abiertas</translation>
    </message>
    <message>
        <source>Taken out: {title}</source>
        <translation>Retirada: {title}</translation>
    </message>
</context>
<context>
    <name>TakenOut</name>
    <message>
        <source>Its text and its notes are kept and come back with it. Nothing can be written into it now.</source>
        <translation>Su texto y sus notas se conservan y vuelven con ella. Ahora no se puede escribir nada en ella.</translation>
    </message>
    <message>
        <source>Notes that were being written on it are kept as drafts, and come back with it.</source>
        <translation>Las notas que se estaban escribiendo en ella se guardan como borradores y vuelven con ella.</translation>
    </message>
    <message>
        <source>Redo the import</source>
        <translation>Rehacer la importación</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>This statement is in the trash</source>
        <translation>Esta declaración está en la papelera</translation>
    </message>
    <message>
        <source>This statement is not in the archive that is open now</source>
        <translation>Esta declaración no está en el archivo abierto ahora</translation>
    </message>
    <message>
        <source>This statement was taken out with its import</source>
        <translation>Esta declaración se retiró con su importación</translation>
    </message>
</context>
<context>
    <name>ThemeGridView</name>
    <message>
        <source>Themes by side</source>
        <translation>Temas por lado</translation>
    </message>
    <message>
        <source>{cell}. Enter shows them.</source>
        <translation>{cell}. Enter los muestra.</translation>
    </message>
    <message numerus="yes">
        <source>{theme}, {side}: %n passage(s)</source>
        <translation>
            <numerusform>{theme}, {side}: %n pasaje</numerusform>
            <numerusform>{theme}, {side}: %n pasajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToPlace</name>
    <message>
        <source>The note stands in ¶{n} now.</source>
        <translation>La nota está ahora en ¶{n}.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search %n statement(s)</source>
        <translation>
            <numerusform>Buscar en %n declaración</numerusform>
            <numerusform>Buscar en %n declaraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{statements} and {notes}</source>
        <translation>{statements} y {notes}</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>Times per 1,000 words said in the year</source>
        <translation>Veces por cada 1000 palabras dichas en el año</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Done again: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
</context>
<context>
    <name>ViewVerbs</name>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>Colo&amp;res</translation>
    </message>
    <message>
        <source>Langua&amp;ge</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Private notes are hidden on this screen. F8 shows them again.</source>
        <translation>Las notas privadas están ocultas en esta pantalla. F8 las muestra de nuevo.</translation>
    </message>
    <message>
        <source>Private notes can be seen again.</source>
        <translation>Las notas privadas vuelven a verse.</translation>
    </message>
    <message>
        <source>The window speaks this language from the next start on.</source>
        <translation>La ventana hablará este idioma a partir del próximo inicio.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>WhyLine</name>
    <message>
        <source>By a reader’s own words: {themes}</source>
        <translation>Por las palabras de un lector: {themes}</translation>
    </message>
    <message>
        <source>Click a passage: its counterpart comes level, and here stands why they are linked.</source>
        <translation>Haga clic en un pasaje: su correspondencia se pone a la misma altura, y aquí se explica por qué están enlazados.</translation>
    </message>
    <message>
        <source>Confirmed by a reader</source>
        <translation>Confirmado por un lector</translation>
    </message>
    <message>
        <source>Link {place} of {count} · Space: next</source>
        <translation>Enlace {place} de {count} · Space: siguiente</translation>
    </message>
    <message>
        <source>On the same theme</source>
        <translation>Sobre el mismo tema</translation>
    </message>
    <message>
        <source>Pinned by a reader</source>
        <translation>Fijado por un lector</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionado</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformulado</translation>
    </message>
    <message>
        <source>Shared words: {terms}</source>
        <translation>Palabras comunes: {terms}</translation>
    </message>
    <message>
        <source>Thanks, signatures and addresses are folded and not counted. Enter shows them.</source>
        <translation>Agradecimientos, firmas y direcciones están plegados y no se cuentan. Enter los muestra.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>The same but for the marked words</source>
        <translation>Igual, salvo las palabras marcadas</translation>
    </message>
    <message>
        <source>Themes: {themes}</source>
        <translation>Temas: {themes}</translation>
    </message>
    <message>
        <source>Titles, places, dates and greetings are folded and not counted. Enter shows them.</source>
        <translation>Los títulos, lugares, fechas y saludos están plegados y no se cuentan. Enter los muestra.</translation>
    </message>
    <message>
        <source>What stands after the speech is shown and counted. Enter folds it again.</source>
        <translation>Lo que sigue al discurso se muestra y se cuenta. Enter vuelve a plegarlo.</translation>
    </message>
    <message>
        <source>What stands before the speech is shown and counted. Enter folds it again.</source>
        <translation>Lo que está antes del discurso se muestra y se cuenta. Enter lo pliega de nuevo.</translation>
    </message>
    <message>
        <source>{sign} {here} · No counterpart found in {there}</source>
        <translation>{sign} {here} · No se encontró correspondencia en {there}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The archive is not open yet. Please wait a moment and try again.</source>
        <translation>El archivo aún no está abierto. Espere un momento e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>YearBars</name>
    <message numerus="yes">
        <source>{year}: %n passage(s)</source>
        <translation>
            <numerusform>{year}: %n pasaje</numerusform>
            <numerusform>{year}: %n pasajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>_SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Type words to find in all statements and notes</source>
        <translation>Escriba palabras para buscarlas en todas las declaraciones y notas</translation>
    </message>
</context>
<context>
    <name>_YearBar</name>
    <message numerus="yes">
        <source>{year}: {rate} per 1,000 words, %n time(s)</source>
        <translation>
            <numerusform>{year}: {rate} por cada 1000 palabras, %n vez</numerusform>
            <numerusform>{year}: {rate} por cada 1000 palabras, %n veces</numerusform>
        </translation>
    </message>
</context>
</TS>
