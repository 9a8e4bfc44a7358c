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
        <translation>&amp;Juntar con el párrafo siguiente</translation>
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
        <source>&amp;Next change</source>
        <translation>Cambio &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>R&amp;ehacer</translation>
    </message>
    <message>
        <source>&amp;Restore from the trash</source>
        <translation>&amp;Restaurar de la papelera</translation>
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
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
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
        <source>All paragraphs as i&amp;mported</source>
        <translation>Todos &amp;los párrafos como se importaron</translation>
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
        <translation>&amp;Pantalla completa</translation>
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
        <source>Highlight with label %1</source>
        <translation>Resaltar con la etiqueta %1</translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation>Resultado anterior</translation>
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
        <source>Next part of the &amp;window</source>
        <translation>Parte siguiente de la &amp;ventana</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamaño normal del texto</translation>
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
        <source>P&amp;revious change</source>
        <translation>Cambio an&amp;terior</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
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
        <source>Show the note in its text</source>
        <translation>Mostrar la nota en su texto</translation>
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
        <source>Write a &amp;note</source>
        <translation>Escribir una &amp;nota</translation>
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
    <name>Annotating</name>
    <message>
        <source>The highlight on ¶{n} is gone.</source>
        <translation>Se ha quitado el resaltado del ¶{n}.</translation>
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
        <source>Left side: {title}</source>
        <translation>Lado izquierdo: {title}</translation>
    </message>
    <message>
        <source>Right side: {title}</source>
        <translation>Lado derecho: {title}</translation>
    </message>
</context>
<context>
    <name>ColumnModel</name>
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
        <source>Compare {older} and {newer}</source>
        <translation>Comparar {older} y {newer}</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nada que comparar</translation>
    </message>
    <message>
        <source>The passage was copied with its source.</source>
        <translation>El pasaje se copió con su fuente.</translation>
    </message>
    <message>
        <source>Two sides stand beside each other at a time. Choose another one at the head of a column.</source>
        <translation>Se muestran dos lados a la vez. Elija otro en la cabecera de una columna.</translation>
    </message>
    <message>
        <source>What was said again, what changed, what stands alone.</source>
        <translation>Lo que se volvió a decir, lo que cambió, lo que quedó aislado.</translation>
    </message>
</context>
<context>
    <name>ComparisonTop</name>
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
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>{left} and {right}: nothing in common was found; they stand side by side</source>
        <translation>{left} y {right}: no se encontró nada en común; los textos están uno junto al otro</translation>
    </message>
    <message>
        <source>{left} and {right}: {same} the same, {reworded} reworded, {related} related; without counterpart: {alone_left} of {left}, {alone_right} of {right}</source>
        <translation>{left} y {right}: {same} iguales, {reworded} reformulados, {related} relacionados; sin correspondencia: {alone_left} de {left}, {alone_right} de {right}</translation>
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
    <name>Drafts</name>
    <message>
        <source>What you typed is kept: press N there to go on.</source>
        <translation>Lo que escribió se conserva: pulse N en ese lugar para continuar.</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>2022, 2022-11 or 2022-11-05</source>
        <translation>2022, 2022-11 o 2022-11-05</translation>
    </message>
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
    <message>
        <source>Several names: with ; between them</source>
        <translation>Varios nombres: separados por ;</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
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
        <source>Left column</source>
        <translation>Columna izquierda</translation>
    </message>
    <message>
        <source>Right column</source>
        <translation>Columna derecha</translation>
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
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
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
        <source>%n note(s) could not be placed and wait beside the text.</source>
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
        <source>Nothing is stored until you press Import. A yellow cell with a question mark: please check. Point at a value to see the words it comes from; edit it with F2. With several rows selected, an edit sets all of them.</source>
        <translation>Nada se guarda hasta que pulse Importar. Una celda amarilla con un signo de interrogación debe comprobarse. Señale un valor para ver las palabras de las que procede; modifíquelo con F2. Con varias filas seleccionadas, una modificación las cambia todas.</translation>
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
        <source>{done} of {total}  {name}</source>
        <translation>{done} de {total}  {name}</translation>
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
    <name>KeptDrafts</name>
    <message numerus="yes">
        <source>%n draft(s) kept from last time: press N at the words to go on.</source>
        <translation>
            <numerusform>%n borrador conservado de la última vez: pulse N en sus palabras para continuarlo.</numerusform>
            <numerusform>%n borradores conservados de la última vez: pulse N en sus palabras para continuarlos.</numerusform>
        </translation>
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
        <source>%n statement(s) are in the trash now.</source>
        <translation>
            <numerusform>%n declaración está ahora en la papelera.</numerusform>
            <numerusform>%n declaraciones están ahora en la papelera.</numerusform>
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
        <source>Move to the trash	Del</source>
        <translation>Mover a la papelera	Del</translation>
    </message>
    <message>
        <source>No note fits</source>
        <translation>Ninguna nota coincide</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Aún no hay notas</translation>
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
    <name>Outline</name>
    <message>
        <source>In this statement</source>
        <translation>En esta declaración</translation>
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
    <name>ProposalModel</name>
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
    <message>
        <source>&amp;Open the place</source>
        <translation>Abrir el &amp;lugar</translation>
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
    <message>
        <source>Paste a quotation here, or drop a draft to check all its quotations</source>
        <translation>Pegue aquí una cita, o suelte un borrador para comprobar todas sus citas</translation>
    </message>
    <message>
        <source>The exact words are on the clipboard, with their source.</source>
        <translation>Las palabras exactas están en el portapapeles, con su fuente.</translation>
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
        <source>A newer version of this statement came in. You are reading version {n}.</source>
        <translation>Ha llegado una versión más reciente de esta declaración. Está leyendo la versión {n}.</translation>
    </message>
    <message>
        <source>Choose one in the library, or search for words.</source>
        <translation>Elija una en la biblioteca, o busque palabras.</translation>
    </message>
    <message>
        <source>No statement is open</source>
        <translation>Ninguna declaración está abierta</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Mostrar la más reciente</translation>
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
    <name>ResultDelegate</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
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
    <message numerus="yes">
        <source>%n statement(s) searched</source>
        <translation>
            <numerusform>%n declaración consultada</numerusform>
            <numerusform>%n declaraciones consultadas</numerusform>
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
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
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
    <name>SearchPane</name>
    <message numerus="yes">
        <source>%n statement(s) were searched, all of them.</source>
        <translation>
            <numerusform>Se buscó en %n declaración, la única.</numerusform>
            <numerusform>Se buscó en %n declaraciones, todas las que hay.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a passage</source>
        <translation>Encontrar un pasaje</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <translation>Buscar «{words}»</translation>
    </message>
    <message>
        <source>Type words in the box above. “Quotation marks” keep words together, certif* finds every ending, year:2019..2022 and org:, kind:, lang:, speaker: narrow it down, NOT leaves out.</source>
        <translation>Escriba palabras en el cuadro de arriba. Las “comillas” mantienen juntas las palabras, certif* encuentra todas las terminaciones, year:2019..2022 y org:, kind:, lang:, speaker: acotan la búsqueda, NOT excluye.</translation>
    </message>
    <message>
        <source>Without the filter {value}</source>
        <translation>Sin el filtro {value}</translation>
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
        <source>Year, or words of a title</source>
        <translation>Año, o palabras de un título</translation>
    </message>
    <message>
        <source>Years and statements</source>
        <translation>Años y declaraciones</translation>
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
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>The window speaks this language from the next start on.</source>
        <translation>La ventana hablará este idioma a partir del próximo inicio.</translation>
    </message>
</context>
<context>
    <name>WhyLine</name>
    <message>
        <source>Click a passage: its counterpart comes level, and here stands why they are linked.</source>
        <translation>Haga clic en un pasaje: su correspondencia se pone a la misma altura, y aquí se explica por qué están enlazados.</translation>
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
    <name>_ResultList</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
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
</TS>
