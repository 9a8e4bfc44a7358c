<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About kpdesk</source>
        <translation>&amp;Acerca do kpdesk</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Check the archive</source>
        <translation>Ve&amp;rificar o arquivo</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparação</translation>
    </message>
    <message>
        <source>&amp;Confirm this link</source>
        <translation>&amp;Confirmar esta ligação</translation>
    </message>
    <message>
        <source>&amp;Copy with citation</source>
        <translation>&amp;Copiar com a referência</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ficheiro</translation>
    </message>
    <message>
        <source>&amp;Find in this text</source>
        <translation>&amp;Procurar neste texto</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>R&amp;ealçar</translation>
    </message>
    <message>
        <source>&amp;Import statements…</source>
        <translation>&amp;Importar declarações…</translation>
    </message>
    <message>
        <source>&amp;Join with the next paragraph</source>
        <translation>J&amp;untar ao parágrafo seguinte</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Teclas…</translation>
    </message>
    <message>
        <source>&amp;Leave the paragraph out, or bring it back</source>
        <translation>&amp;Omitir o parágrafo, ou repô-lo</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Merge a bundle…</source>
        <translation>&amp;Fundir um pacote…</translation>
    </message>
    <message>
        <source>&amp;More like this passage</source>
        <translation>&amp;Mais como esta passagem</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Diferença seguinte</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>S&amp;air</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Reject this link</source>
        <translation>&amp;Rejeitar esta ligação</translation>
    </message>
    <message>
        <source>&amp;Restore from the trash</source>
        <translation>Restaurar do li&amp;xo</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Pesquisa</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Pesquisar em tudo</translation>
    </message>
    <message>
        <source>&amp;Themes by side</source>
        <translation>&amp;Temas por lado</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anular</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Watch a folder for new files…</source>
        <translation>&amp;Vigiar uma pasta por novos ficheiros…</translation>
    </message>
    <message>
        <source>&amp;Where else this was said</source>
        <translation>Onde mais &amp;foi dito isto</translation>
    </message>
    <message>
        <source>&amp;Words of themes…</source>
        <translation>Voca&amp;bulário dos temas…</translation>
    </message>
    <message>
        <source>&amp;Work of others in kpdesk</source>
        <translation>Trabalho &amp;de terceiros no kpdesk</translation>
    </message>
    <message>
        <source>Across to the other column</source>
        <translation>Passar para a outra coluna</translation>
    </message>
    <message>
        <source>Add and take away words that themes are known by</source>
        <translation>Acrescentar e retirar palavras por que se reconhecem os temas</translation>
    </message>
    <message>
        <source>Adjust the passa&amp;ge of a note</source>
        <translation>A&amp;justar a passagem de uma nota</translation>
    </message>
    <message>
        <source>All paragraphs as i&amp;mported</source>
        <translation>To&amp;dos os parágrafos como importados</translation>
    </message>
    <message>
        <source>Bac&amp;kups and health…</source>
        <translation>Cópias de &amp;segurança e saúde…</translation>
    </message>
    <message>
        <source>Back &amp;up the archive…</source>
        <translation>Fa&amp;zer cópia de segurança do arquivo…</translation>
    </message>
    <message>
        <source>Back to the list the text was opened from</source>
        <translation>Voltar à lista a partir da qual o texto foi aberto</translation>
    </message>
    <message>
        <source>Back to the place before</source>
        <translation>Voltar ao lugar anterior</translation>
    </message>
    <message>
        <source>Bring files into the archive</source>
        <translation>Trazer ficheiros para o arquivo</translation>
    </message>
    <message>
        <source>C&amp;onflicts and bundles…</source>
        <translation>C&amp;onflitos e pacotes…</translation>
    </message>
    <message>
        <source>Change the chosen note</source>
        <translation>Alterar a nota escolhida</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Alterar a nota</translation>
    </message>
    <message>
        <source>Check a &amp;quotation…</source>
        <translation>&amp;Verificar uma citação…</translation>
    </message>
    <message>
        <source>Close the box</source>
        <translation>Fechar a caixa</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Fechar o separador</translation>
    </message>
    <message>
        <source>Compare with other &amp;years</source>
        <translation>Comparar com outros a&amp;nos</translation>
    </message>
    <message>
        <source>Copy the exact words with their source</source>
        <translation>Copiar as palavras exatas com a sua fonte</translation>
    </message>
    <message>
        <source>Copy the selected words with their source</source>
        <translation>Copiar as palavras selecionadas com a fonte</translation>
    </message>
    <message>
        <source>Correct &amp;details…</source>
        <translation>&amp;Corrigir os detalhes…</translation>
    </message>
    <message>
        <source>Correct title, date, meeting and the like</source>
        <translation>Corrigir o título, a data, a reunião e afins</translation>
    </message>
    <message>
        <source>Empty the search box, then leave it</source>
        <translation>Esvaziar a caixa de pesquisa e depois sair dela</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em todo o lado</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Ecrã inteiro</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Procurar &amp;seguinte</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Procurar an&amp;terior</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Procurar seguinte</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Procurar anterior</translation>
    </message>
    <message>
        <source>For the head of a page that came in as a paragraph</source>
        <translation>Para um cabeçalho de página que entrou como parágrafo</translation>
    </message>
    <message>
        <source>Forward to the place after</source>
        <translation>Avançar para o lugar seguinte</translation>
    </message>
    <message>
        <source>Give a theme c&amp;ode…</source>
        <translation>Dar um códi&amp;go de tema…</translation>
    </message>
    <message>
        <source>Go from a note to its passage</source>
        <translation>Ir de uma nota para a sua passagem</translation>
    </message>
    <message>
        <source>Go from the search box to the results</source>
        <translation>Ir da caixa de pesquisa para os resultados</translation>
    </message>
    <message>
        <source>Go to &amp;paragraph…</source>
        <translation>&amp;Ir para o parágrafo…</translation>
    </message>
    <message>
        <source>Hide &amp;private notes</source>
        <translation>Ocultar &amp;as notas privadas</translation>
    </message>
    <message>
        <source>Highlight with label %1</source>
        <translation>Realçar com a etiqueta %1</translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Import &amp;annotations…</source>
        <translation>I&amp;mportar anotações…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importar uma &amp;pasta…</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>Numa comparação</translation>
    </message>
    <message>
        <source>In the box to find in a text</source>
        <translation>Na caixa para procurar num texto</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Na biblioteca</translation>
    </message>
    <message>
        <source>In the list of notes</source>
        <translation>Na lista de notas</translation>
    </message>
    <message>
        <source>In the search results</source>
        <translation>Nos resultados da pesquisa</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>No texto</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Leave the note</source>
        <translation>Sair da nota</translation>
    </message>
    <message>
        <source>Let a new paragraph begin with the word at the caret</source>
        <translation>Fazer começar um novo parágrafo na palavra junto do cursor</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>C&amp;laro ou escuro</translation>
    </message>
    <message>
        <source>Make one paragraph of what the end of a page cut in two</source>
        <translation>Fazer um só parágrafo do que um fim de página cortou em dois</translation>
    </message>
    <message>
        <source>Make the screen safe to be seen by others</source>
        <translation>Tornar o ecrã seguro para ser visto por outros</translation>
    </message>
    <message>
        <source>Move the chosen statements to the trash</source>
        <translation>Mover as declarações escolhidas para o lixo</translation>
    </message>
    <message>
        <source>Move the note to the &amp;trash</source>
        <translation>&amp;Mover a nota para o lixo</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>Mover para o &amp;lixo</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado seguinte</translation>
    </message>
    <message>
        <source>Next link of the same passage</source>
        <translation>Ligação seguinte da mesma passagem</translation>
    </message>
    <message>
        <source>Next part of the w&amp;indow</source>
        <translation>Parte seguinte da &amp;janela</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Separador seguinte</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamanho normal do texto</translation>
    </message>
    <message>
        <source>Offer what arrives in a folder, such as a stick or Downloads</source>
        <translation>Propor o que chega a uma pasta, como uma pen ou Transferências</translation>
    </message>
    <message>
        <source>Op&amp;en in a new tab</source>
        <translation>A&amp;brir num separador novo</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation>Abrir os menus</translation>
    </message>
    <message>
        <source>Open the place of a quotation</source>
        <translation>Abrir o lugar de uma citação</translation>
    </message>
    <message>
        <source>Open the statement</source>
        <translation>Abrir a declaração</translation>
    </message>
    <message>
        <source>Page of the or&amp;iginal</source>
        <translation>Página do &amp;original</translation>
    </message>
    <message>
        <source>Pin two passages</source>
        <translation>Fixar duas passagens</translation>
    </message>
    <message>
        <source>Place a note that lost its words</source>
        <translation>Colocar uma nota que perdeu as suas palavras</translation>
    </message>
    <message>
        <source>Pre&amp;vious change</source>
        <translation>Difer&amp;ença anterior</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior da janela</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Separador anterior</translation>
    </message>
    <message>
        <source>Read the hit in its text</source>
        <translation>Ler o resultado no seu texto</translation>
    </message>
    <message>
        <source>Read the passage in its text</source>
        <translation>Ler a passagem no seu texto</translation>
    </message>
    <message>
        <source>Remove the &amp;sample collection</source>
        <translation>Remover a coleção de &amp;exemplos</translation>
    </message>
    <message>
        <source>Save the comparison…</source>
        <translation>Guardar a comparação…</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Guardar a nota</translation>
    </message>
    <message>
        <source>Scroll compared texts &amp;together</source>
        <translation>Deslocar &amp;juntos os textos comparados</translation>
    </message>
    <message>
        <source>Select the &amp;sentence</source>
        <translation>Selecionar a &amp;frase</translation>
    </message>
    <message>
        <source>Select the p&amp;aragraph</source>
        <translation>Se&amp;lecionar o parágrafo</translation>
    </message>
    <message>
        <source>Share &amp;notes…</source>
        <translation>Partilhar &amp;notas…</translation>
    </message>
    <message>
        <source>Show the note in its text</source>
        <translation>Mostrar a nota no seu texto</translation>
    </message>
    <message>
        <source>Show the page of the PDF that the words at the caret were taken from</source>
        <translation>Mostrar a página do PDF de onde vêm as palavras junto do cursor</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Spl&amp;it the paragraph here</source>
        <translation>D&amp;ividir aqui o parágrafo</translation>
    </message>
    <message>
        <source>Stop watc&amp;hing the folder</source>
        <translation>&amp;Deixar de vigiar a pasta</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Alternar entre claro e escuro</translation>
    </message>
    <message>
        <source>This passage in &amp;other years</source>
        <translation>Esta passagem n&amp;outros anos</translation>
    </message>
    <message>
        <source>Was it said so, word for word, and where</source>
        <translation>Foi dito assim, palavra por palavra, e onde</translation>
    </message>
    <message>
        <source>While checking quotations</source>
        <translation>Ao verificar citações</translation>
    </message>
    <message>
        <source>While writing a note</source>
        <translation>Ao escrever uma nota</translation>
    </message>
    <message>
        <source>Writ&amp;e a note</source>
        <translation>Escrever uma &amp;nota</translation>
    </message>
    <message>
        <source>Write a note on the meeting</source>
        <translation>Escrever uma nota sobre a reunião</translation>
    </message>
    <message>
        <source>Write a note on the whole statement</source>
        <translation>Escrever uma nota sobre toda a declaração</translation>
    </message>
    <message>
        <source>Write a note on this link</source>
        <translation>Escrever uma nota sobre esta ligação</translation>
    </message>
    <message>
        <source>kpdesk &amp;help</source>
        <translation>Aj&amp;uda do kpdesk</translation>
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
            <numerusform>mais %n que pode ser apenas linguagem corrente</numerusform>
            <numerusform>mais %n que podem ser apenas linguagem corrente</numerusform>
        </translation>
    </message>
    <message>
        <source>Few passages hold all of these words; these hold most of them.</source>
        <translation>Poucas passagens contêm todas estas palavras; estas contêm a maioria.</translation>
    </message>
    <message>
        <source>How usual these words are is still being learned; ask again in a moment.</source>
        <translation>Ainda se está a aprender quão habituais são estas palavras; pergunte de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>In no passage: {words}.</source>
        <translation>Em nenhuma passagem: {words}.</translation>
    </message>
    <message>
        <source>Nothing here has {asked}.</source>
        <translation>Nada aqui tem {asked}.</translation>
    </message>
    <message>
        <source>Nothing here has {asked}; nearest to it: {values}.</source>
        <translation>Nada aqui tem {asked}; o mais próximo: {values}.</translation>
    </message>
    <message>
        <source>The answer is probably not here: even the best passage holds little of it.</source>
        <translation>A resposta provavelmente não está aqui: até a melhor passagem contém pouco dela.</translation>
    </message>
    <message>
        <source>The search index is being rebuilt: {done} of {all} statements are searched so far.</source>
        <translation>O índice de pesquisa está a ser reconstruído: para já são pesquisadas {done} de {all} declarações.</translation>
    </message>
    <message>
        <source>The search index is being rebuilt; not all statements are searched yet.</source>
        <translation>O índice de pesquisa está a ser reconstruído; ainda não são pesquisadas todas as declarações.</translation>
    </message>
    <message>
        <source>also:</source>
        <translation>também:</translation>
    </message>
    <message numerus="yes">
        <source>{words}, {language}: %n passage(s)</source>
        <translation>
            <numerusform>{words}, {language}: %n passagem</numerusform>
            <numerusform>{words}, {language}: %n passagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Annotating</name>
    <message>
        <source>The highlight on ¶{n} is gone.</source>
        <translation>O realce do ¶{n} foi retirado.</translation>
    </message>
    <message>
        <source>The meeting of this statement is not known. Correct its details first (F2).</source>
        <translation>A reunião desta declaração não é conhecida. Corrija primeiro os pormenores (F2).</translation>
    </message>
    <message>
        <source>The note on ¶{n} is in the trash now.</source>
        <translation>A nota do ¶{n} está agora no lixo.</translation>
    </message>
    <message>
        <source>The note you began is kept: press N at its words to go on.</source>
        <translation>A nota que começou está guardada: prima N nas suas palavras para continuar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
</context>
<context>
    <name>AnnotationsDialog</name>
    <message>
        <source>Annotations that name no statement of this archive</source>
        <translation>Anotações que não nomeiam nenhuma declaração deste arquivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Importar anotações</translation>
    </message>
    <message>
        <source>Imported: {new} new notes, {to_place} of them to place, {waiting} wait, {failed} left out.</source>
        <translation>Importadas: notas novas {new}, das quais por colocar {to_place}; à espera {waiting}, deixadas de fora {failed}.</translation>
    </message>
    <message>
        <source>Nothing in it is new here.</source>
        <translation>Nada nele é novo aqui.</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>A ler {file}…</translation>
    </message>
    <message>
        <source>Those that name no statement of this archive wait for it</source>
        <translation>As que não nomeiam nenhuma declaração deste arquivo esperam por ela</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>What is no annotation, and why</source>
        <translation>O que não é anotação, e porquê</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>já aqui</translation>
    </message>
    <message>
        <source>new notes</source>
        <translation>notas novas</translation>
    </message>
    <message>
        <source>no annotations, left out</source>
        <translation>não são anotações, deixadas de fora</translation>
    </message>
    <message>
        <source>of these to place</source>
        <translation>destas por colocar</translation>
    </message>
    <message>
        <source>wait for their statement</source>
        <translation>esperam pela sua declaração</translation>
    </message>
    <message>
        <source>{done} of {total} annotations…</source>
        <translation>{done} de {total} anotações…</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>The text begins: {words}</source>
        <translation>O texto começa assim: {words}</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>This text was not taken from a PDF, so there is no page to show beside it.</source>
        <translation>Este texto não veio de um PDF, por isso não há página para mostrar ao lado.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Edit this note (F2)</source>
        <translation>Alterar esta nota (F2)</translation>
    </message>
    <message>
        <source>Move this note to the trash (Del)</source>
        <translation>Mover esta nota para o lixo (Del)</translation>
    </message>
    <message>
        <source>To place: these words are not in this version. “{quote}”</source>
        <translation>Por colocar: estas palavras não constam desta versão. “{quote}”</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>2022 plenary, Gaborone, BW</source>
        <translation>2022 Plenária, Gaborone, BW</translation>
    </message>
    <message>
        <source>2022-11-05</source>
        <translation>2022-11-05</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>nova versão</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>own statement</source>
        <translation>declaração própria</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>a guess, please check</source>
        <translation>suposição, a verificar</translation>
    </message>
    <message>
        <source>also found: {readings}</source>
        <translation>também encontrado: {readings}</translation>
    </message>
    <message>
        <source>confirmed by a person</source>
        <translation>confirmado por uma pessoa</translation>
    </message>
    <message>
        <source>stated in the text</source>
        <translation>indicado no texto</translation>
    </message>
    <message>
        <source>worked out from the text</source>
        <translation>deduzido do texto</translation>
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
            <numerusform>%n nota alterada. Ctrl+Z anula.</numerusform>
            <numerusform>%n notas alteradas. Ctrl+Z anula.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Código {code}</translation>
    </message>
    <message>
        <source>Name on every note that has it; a name in use merges both codes</source>
        <translation>Nome em todas as notas que o têm; um nome já usado funde os dois códigos</translation>
    </message>
    <message>
        <source>Rename code {code}</source>
        <translation>Mudar o nome do código {code}</translation>
    </message>
    <message>
        <source>Rename, or merge with another…</source>
        <translation>Mudar o nome, ou fundir com outro…</translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message>
        <source>Change the selection with Shift and the arrows or the mouse, then press A again.</source>
        <translation>Altere a seleção com Shift e as setas ou com o rato, e prima A de novo.</translation>
    </message>
    <message>
        <source>There is no note here whose passage could be adjusted.</source>
        <translation>Não há aqui nenhuma nota cuja passagem se possa ajustar.</translation>
    </message>
    <message>
        <source>This note stands on a passage of another statement. Adjust it there.</source>
        <translation>Esta nota está numa passagem de outra declaração. Ajuste-a lá.</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passagem</numerusform>
            <numerusform>%n passagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n declaração</numerusform>
            <numerusform>%n declarações</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a year or a statement</source>
        <translation>Escolher um ano ou uma declaração</translation>
    </message>
    <message>
        <source>Side {n}: {title}</source>
        <translation>Lado {n}: {title}</translation>
    </message>
    <message>
        <source>Take away {title}</source>
        <translation>Retirar {title}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versão {number}</translation>
    </message>
</context>
<context>
    <name>ColumnModel</name>
    <message numerus="yes">
        <source>%n line(s) after the speech</source>
        <translation>
            <numerusform>%n linha depois do discurso</numerusform>
            <numerusform>%n linhas depois do discurso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) before the speech</source>
        <translation>
            <numerusform>%n linha antes do discurso</numerusform>
            <numerusform>%n linhas antes do discurso</numerusform>
        </translation>
    </message>
    <message>
        <source>Counterpart in {side}: {n}</source>
        <translation>Correspondência em {side}: {n}</translation>
    </message>
    <message>
        <source>No counterpart found in {side}</source>
        <translation>Nenhuma correspondência encontrada em {side}</translation>
    </message>
    <message>
        <source>Only here: {words}</source>
        <translation>Só aqui: {words}</translation>
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
        <translation>Declaração: {title}</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>{lines}, folded. Enter shows them.</source>
        <translation>{lines}, recolhidas. Enter mostra-as.</translation>
    </message>
    <message>
        <source>{lines}, shown. Enter folds them.</source>
        <translation>{lines}, mostradas. Enter recolhe-as.</translation>
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
        <translation>Nada do que é mostrado consta deste lado</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Choose other sides</source>
        <translation>Escolher outros lados</translation>
    </message>
    <message>
        <source>Choose the sides</source>
        <translation>Escolher os lados</translation>
    </message>
    <message>
        <source>Compare two statements, or two years</source>
        <translation>Comparar duas declarações ou dois anos</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nada para comparar</translation>
    </message>
    <message>
        <source>Six sides stand beside one another at a time. Choose another one at the head of a column.</source>
        <translation>São mostrados seis lados de cada vez. Escolha outro no cabeçalho de uma coluna.</translation>
    </message>
    <message>
        <source>The passage was copied with its source.</source>
        <translation>A passagem foi copiada com a sua fonte.</translation>
    </message>
    <message>
        <source>What was said again, what changed, what stands alone.</source>
        <translation>O que foi dito de novo, o que mudou, o que ficou isolado.</translation>
    </message>
</context>
<context>
    <name>ComparedSides</name>
    <message>
        <source>{title} is in the trash, so it is not compared. Restore it, or choose another side.</source>
        <translation>{title} está no lixo, por isso não é comparada. Restaure-a ou escolha outro lado.</translation>
    </message>
</context>
<context>
    <name>ComparisonFile</name>
    <message>
        <source>First paragraph</source>
        <translation>Primeiro parágrafo</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Primeiro lado</translation>
    </message>
    <message>
        <source>First statement</source>
        <translation>Primeira declaração</translation>
    </message>
    <message>
        <source>First text</source>
        <translation>Primeiro texto</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Tipo de ligação</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Second paragraph</source>
        <translation>Segundo parágrafo</translation>
    </message>
    <message>
        <source>Second side</source>
        <translation>Segundo lado</translation>
    </message>
    <message>
        <source>Second statement</source>
        <translation>Segunda declaração</translation>
    </message>
    <message>
        <source>Second text</source>
        <translation>Segundo texto</translation>
    </message>
    <message>
        <source>Shared terms</source>
        <translation>Termos comuns</translation>
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
        <translation>confirmada</translation>
    </message>
    <message>
        <source>no counterpart found</source>
        <translation>nenhuma correspondência encontrada</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitada</translation>
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
        <translation>mesmo tema</translation>
    </message>
    <message>
        <source>same thing</source>
        <translation>mesma coisa</translation>
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
        <translation>Entre línguas, as passagens são comparadas só por temas e siglas, o que é mais fraco.</translation>
    </message>
    <message>
        <source>Also show passages that share a theme but do not say the same thing</source>
        <translation>Mostrar também as passagens que partilham um tema mas não dizem o mesmo</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Qualquer tipo</translation>
    </message>
    <message>
        <source>Any organisation</source>
        <translation>Qualquer organização</translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation>Qualquer tema</translation>
    </message>
    <message>
        <source>Compare one more year or statement</source>
        <translation>Comparar mais um ano ou uma declaração</translation>
    </message>
    <message>
        <source>Compare one more year or statement (Y)</source>
        <translation>Comparar mais um ano ou uma declaração (Y)</translation>
    </message>
    <message>
        <source>Lines before and after the speeches are not counted.</source>
        <translation>As linhas antes e depois dos discursos não são contadas.</translation>
    </message>
    <message numerus="yes">
        <source>Readers do not agree about %n link(s): F7 leads there.</source>
        <translation>
            <numerusform>Os leitores não estão de acordo sobre %n ligação: F7 leva até lá.</numerusform>
            <numerusform>Os leitores não estão de acordo sobre %n ligações: F7 leva até lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Same theme  {count}</source>
        <translation>Mesmo tema  {count}</translation>
    </message>
    <message>
        <source>Show passages that only share a theme: {count}</source>
        <translation>Mostrar as passagens que só partilham um tema: {count}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>a primeira</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>a segunda</translation>
    </message>
    <message>
        <source>{count} of {side}</source>
        <translation>{count} de {side}</translation>
    </message>
    <message>
        <source>{first} and {second}: {same} the same, {reworded} reworded, {related} related; without counterpart: {alone_left} of {left}, {alone_right} of {right}</source>
        <translation>{first} e {second}: {same} iguais, {reworded} reformuladas, {related} relacionadas; sem correspondência: {left} {alone_left}, {right} {alone_right}</translation>
    </message>
    <message>
        <source>{left} and {right}: nothing in common was found; they stand side by side</source>
        <translation>{left} e {right}: nada em comum foi encontrado; os textos estão lado a lado</translation>
    </message>
    <message>
        <source>{sides}: {same} the same, {reworded} reworded, {related} related; without counterpart: {alone}</source>
        <translation>{sides}: {same} iguais, {reworded} reformuladas, {related} relacionadas; sem correspondência: {alone}</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message numerus="yes">
        <source>%n note(s) from {author} went to the trash.</source>
        <translation>
            <numerusform>%n nota de {author} foi para o lixo.</numerusform>
            <numerusform>%n notas de {author} foram para o lixo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) from {author}, merged {time}</source>
        <translation>
            <numerusform>%n nota de {author}, fundida {time}</numerusform>
            <numerusform>%n notas de {author}, fundidas {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>As {author} has it</source>
        <translation>Como {author} a tem</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflitos</translation>
    </message>
    <message>
        <source>Conflicts ({n})</source>
        <translation>Conflitos ({n})</translation>
    </message>
    <message>
        <source>Conflicts and bundles</source>
        <translation>Conflitos e pacotes</translation>
    </message>
    <message>
        <source>Keep both texts</source>
        <translation>Manter ambos os textos</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Manter isto</translation>
    </message>
    <message>
        <source>Nothing here changed: what came from {author} stands here without it, or was gone before.</source>
        <translation>Nada mudou aqui: o que veio de {author} está aqui também sem ele, ou já tinha desaparecido.</translation>
    </message>
    <message>
        <source>Nothing is to be decided.</source>
        <translation>Não há nada a decidir.</translation>
    </message>
    <message>
        <source>Remove what came from it</source>
        <translation>Remover o que veio dele</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Waiting for their statement</source>
        <translation>À espera da sua declaração</translation>
    </message>
    <message>
        <source>Waiting for their statement ({n})</source>
        <translation>À espera da sua declaração ({n})</translation>
    </message>
    <message numerus="yes">
        <source>What {author} changed was undone in %n note(s) or statement(s).</source>
        <translation>
            <numerusform>O que {author} alterou foi anulado em %n nota ou declaração.</numerusform>
            <numerusform>O que {author} alterou foi anulado em %n notas ou declarações.</numerusform>
        </translation>
    </message>
    <message>
        <source>{bundle} – taken out again</source>
        <translation>{bundle} – retirado de novo</translation>
    </message>
    <message>
        <source>{field}: changed in two archives. Until you choose, the first is shown and all are kept.</source>
        <translation>{field}: alterado em dois arquivos. Até escolher, mostra-se a primeira versão e guardam-se todas.</translation>
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
        <translation>Pelas palavras seguintes</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>Pelas palavras anteriores</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Por ano</translation>
    </message>
    <message>
        <source>Order of the lines</source>
        <translation>Ordem das linhas</translation>
    </message>
    <message>
        <source>Places with their contexts</source>
        <translation>Lugares com os seus contextos</translation>
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
            <numerusform>%n ficheiro: o que definir aqui vale para todos</numerusform>
            <numerusform>%n ficheiros: o que definir aqui vale para todos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Correct the selected…</source>
        <translation>&amp;Corrigir a seleção…</translation>
    </message>
    <message>
        <source>Set the meeting, the organisation and the like in all selected rows at once</source>
        <translation>Definir de uma vez a reunião, a organização e afins em todas as linhas selecionadas</translation>
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
        <translation>Austrália</translation>
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
        <translation>República Centro-Africana</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Costa do Marfim</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>República Democrática do Congo</translation>
    </message>
    <message>
        <source>France</source>
        <translation>França</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Gana</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guiné</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Índia</translation>
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
        <translation>Libéria</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namíbia</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rússia</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Serra Leoa</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>África do Sul</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suíça</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzânia</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emirados Árabes Unidos</translation>
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
        <translation>Zimbabué</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Something in kpdesk went wrong. What was saved is safe; the details are in the log file.</source>
        <translation>Algo correu mal no kpdesk. O que foi guardado está a salvo; os pormenores estão no ficheiro de registo.</translation>
    </message>
    <message>
        <source>The archive is not open</source>
        <translation>O arquivo não está aberto</translation>
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
        <translation>Corrigir os detalhes</translation>
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
        <translation>2022, 2022-11 ou 2022-11-05</translation>
    </message>
    <message>
        <source>Several names: with ; between them</source>
        <translation>Vários nomes: separados por ;</translation>
    </message>
    <message>
        <source>different meetings</source>
        <translation>reuniões diferentes</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>they differ; left as they are</source>
        <translation>são diferentes; ficam como estão</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n parágrafo</numerusform>
            <numerusform>%n parágrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) chosen</source>
        <translation>
            <numerusform>%n declaração escolhida</numerusform>
            <numerusform>%n declarações escolhidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palavra</numerusform>
            <numerusform>%n palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a statement to see what is known about it.</source>
        <translation>Escolha uma declaração para ver o que se sabe sobre ela.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corrigir…</translation>
    </message>
    <message>
        <source>Details of the chosen statement</source>
        <translation>Detalhes da declaração escolhida</translation>
    </message>
    <message numerus="yes">
        <source>In the trash since {date} (%n day(s)). After 90 days it can be emptied.</source>
        <translation>
            <numerusform>No lixo desde {date} (%n dia). Ao fim de 90 dias pode ser esvaziado.</numerusform>
            <numerusform>No lixo desde {date} (%n dias). Ao fim de 90 dias pode ser esvaziado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versão {number}</translation>
    </message>
    <message>
        <source>{file} · SHA-256 {hash}… · {key}</source>
        <translation>{file} · SHA-256 {hash}… · {key}</translation>
    </message>
    <message>
        <source>{minutes} min spoken</source>
        <translation>{minutes} min de fala</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>Show the whole sentence about what was found</source>
        <translation>Mostrar a frase completa sobre o que se encontrou</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>What you typed is kept: press N there to go on.</source>
        <translation>O que escreveu está guardado: prima N nesse lugar para continuar.</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message numerus="yes">
        <source>%n statement(s): what you set is set in all</source>
        <translation>
            <numerusform>%n declaração: o que definir vale para todas</numerusform>
            <numerusform>%n declarações: o que definir vale para todas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>In the trash or not</source>
        <translation>No lixo ou não</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>A etiqueta</translation>
    </message>
    <message>
        <source>The tags</source>
        <translation>As palavras-chave</translation>
    </message>
    <message>
        <source>The words of a theme</source>
        <translation>As palavras de um tema</translation>
    </message>
    <message>
        <source>The words of the note</source>
        <translation>O texto da nota</translation>
    </message>
    <message>
        <source>Where a paragraph begins</source>
        <translation>Onde começa um parágrafo</translation>
    </message>
    <message>
        <source>Whether two passages belong together</source>
        <translation>Se duas passagens pertencem uma à outra</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Quem a pode ver</translation>
    </message>
    <message>
        <source>a paragraph of its own</source>
        <translation>um parágrafo próprio</translation>
    </message>
    <message>
        <source>added: {words}</source>
        <translation>acrescentado: {words}</translation>
    </message>
    <message>
        <source>as it was imported</source>
        <translation>tal como foi importado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alteradas</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>em conflito</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>no lixo</translation>
    </message>
    <message>
        <source>joined with the paragraph before</source>
        <translation>junto ao parágrafo anterior</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>deixado de fora</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novas</translation>
    </message>
    <message>
        <source>new statements or versions</source>
        <translation>declarações ou versões novas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>not in the trash</source>
        <translation>fora do lixo</translation>
    </message>
    <message>
        <source>taken away: {words}</source>
        <translation>retirado: {words}</translation>
    </message>
    <message>
        <source>the words that kpdesk comes with</source>
        <translation>as palavras que vêm com o kpdesk</translation>
    </message>
    <message>
        <source>they belong together</source>
        <translation>pertencem uma à outra</translation>
    </message>
    <message>
        <source>they belong together, added by hand</source>
        <translation>pertencem uma à outra, acrescentado à mão</translation>
    </message>
    <message>
        <source>they do not belong together</source>
        <translation>não pertencem uma à outra</translation>
    </message>
    <message>
        <source>to place</source>
        <translation>por colocar</translation>
    </message>
    <message>
        <source>to the trash</source>
        <translation>para o lixo</translation>
    </message>
</context>
<context>
    <name>ExchangeVerbs</name>
    <message>
        <source>Import annotations</source>
        <translation>Importar anotações</translation>
    </message>
    <message>
        <source>Merge a bundle</source>
        <translation>Fundir um pacote</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Filters with counts</source>
        <translation>Filtros com contagens</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>TEMA</translation>
    </message>
    <message>
        <source>YEARS</source>
        <translation>ANOS</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n passage(s)</source>
        <translation>
            <numerusform>{name}: %n passagem</numerusform>
            <numerusform>{name}: %n passagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacingColumns</name>
    <message>
        <source>Column {n}</source>
        <translation>Coluna {n}</translation>
    </message>
</context>
<context>
    <name>FileVerbs</name>
    <message numerus="yes">
        <source>%n sample(s) moved to the trash.</source>
        <translation>
            <numerusform>%n exemplo movido para o lixo.</numerusform>
            <numerusform>%n exemplos movidos para o lixo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %n statements is an invented sample.</source>
        <translation>
            <numerusform>1 de %n declaração é um exemplo inventado.</numerusform>
            <numerusform>1 de %n declarações é um exemplo inventado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up the archive</source>
        <translation>Fazer cópia de segurança do arquivo</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar uma pasta</translation>
    </message>
    <message>
        <source>Import statements</source>
        <translation>Importar declarações</translation>
    </message>
    <message>
        <source>Remove samples</source>
        <translation>Remover exemplos</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The archive is backed up to {file}; the copy was opened and checked.</source>
        <translation>A cópia de segurança do arquivo está em {file}; a cópia foi aberta e verificada.</translation>
    </message>
    <message numerus="yes">
        <source>The archive was checked. %n problem(s) found, the first: {what}</source>
        <translation>
            <numerusform>O arquivo foi verificado. %n problema encontrado: {what}</numerusform>
            <numerusform>O arquivo foi verificado. %n problemas encontrados, o primeiro: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive was checked: everything is in order.</source>
        <translation>O arquivo foi verificado: está tudo em ordem.</translation>
    </message>
    <message>
        <source>This is an invented sample collection to try kpdesk with: no country or person in it is real.</source>
        <translation>Esta é uma coleção de exemplos inventados para experimentar o kpdesk: nenhum país ou pessoa nela é real.</translation>
    </message>
    <message numerus="yes">
        <source>{samples} of %n statements are invented samples.</source>
        <translation>
            <numerusform>{samples} de %n declaração é um exemplo inventado.</numerusform>
            <numerusform>{samples} de %n declarações são exemplos inventados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>All {count}</source>
        <translation>Tudo {count}</translation>
    </message>
    <message>
        <source>No counterpart in {side}</source>
        <translation>Sem correspondência em {side}</translation>
    </message>
    <message>
        <source>Only {side}</source>
        <translation>Só {side}</translation>
    </message>
    <message>
        <source>Passages of {here} for which no counterpart was found in {there}</source>
        <translation>Passagens de {here} para as quais não se encontrou correspondência em {there}</translation>
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
        <translation>Mostrar tudo: {count}</translation>
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
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Procurar neste texto</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Seguinte (F3)</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>Não consta deste texto</translation>
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
        <translation>Este computador não tem fonte para chinês, japonês ou coreano, por isso essas letras aparecem aqui como quadrados. O texto em si está íntegro e é pesquisado e citado tal como é. Qualquer fonte que as contenha resolve isto.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n more that may only be common wording</source>
        <translation>
            <numerusform>mais %n que pode ser apenas linguagem corrente</numerusform>
            <numerusform>mais %n que podem ser apenas linguagem corrente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palavra</numerusform>
            <numerusform>%n palavras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n common wording</source>
        <translation>
            <numerusform>+ %n expressão corrente</numerusform>
            <numerusform>+ %n expressões correntes</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted are words that statements of earlier years say the same or nearly so, and whole sentences of eight or more words that they say word for word. Common wording (formulas, courtesies, names) is not.</source>
        <translation>Contam-se as palavras que declarações de anos anteriores dizem do mesmo modo ou quase, e as frases inteiras de oito ou mais palavras que dizem palavra por palavra. A linguagem corrente (fórmulas, cortesias, nomes) não se conta.</translation>
    </message>
    <message>
        <source>Hide common wording</source>
        <translation>Ocultar a linguagem corrente</translation>
    </message>
    <message>
        <source>Selected: {size}</source>
        <translation>Seleção: {size}</translation>
    </message>
    <message>
        <source>version {n} of {newest} · {rest}</source>
        <translation>versão {n} de {newest} · {rest}</translation>
    </message>
    <message>
        <source>{file} · SHA-256 {hash}…</source>
        <translation>{file} · SHA-256 {hash}…</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} min at {speed} words a minute</source>
        <translation>{minutes}:{seconds} min a {speed} palavras por minuto</translation>
    </message>
    <message>
        <source>¶ {n} of {all}</source>
        <translation>¶ {n} de {all}</translation>
    </message>
    <message>
        <source>¶ {n} · {all} paragraphs</source>
        <translation>¶ {n} · {all} parágrafos</translation>
    </message>
    <message>
        <source>¶ {n}, left out · {all} are read</source>
        <translation>¶ {n}, omitido · {all} são lidos</translation>
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
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Go to ¶</source>
        <translation>Ir para ¶</translation>
    </message>
    <message>
        <source>Number of the paragraph</source>
        <translation>Número do parágrafo</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message numerus="yes">
        <source>%n note(s) written to {file}.</source>
        <translation>
            <numerusform>%n nota escrita em {file}.</numerusform>
            <numerusform>%n notas escritas em {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) stayed here.</source>
        <translation>
            <numerusform>%n nota privada ficou aqui.</numerusform>
            <numerusform>%n notas privadas ficaram aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Exportar as notas</translation>
    </message>
    <message>
        <source>Export these too</source>
        <translation>Exportar também estas</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Beginning of the passage</source>
        <translation>Início da passagem</translation>
    </message>
    <message>
        <source>End of the passage</source>
        <translation>Fim da passagem</translation>
    </message>
    <message>
        <source>Pull to change which words the note is on; with Alt or Shift letter by letter. With keys: A</source>
        <translation>Puxe para mudar as palavras a que a nota se refere; com Alt ou Shift, letra a letra. Com o teclado: A</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Made</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declarações</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>a file that you chose</source>
        <translation>um ficheiro que escolheu</translation>
    </message>
    <message>
        <source>after changes</source>
        <translation>depois de alterações</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>no arranque</translation>
    </message>
    <message>
        <source>because you asked</source>
        <translation>a seu pedido</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>antes de restaurar uma cópia</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>antes de uma fusão</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>antes de uma atualização</translation>
    </message>
    <message>
        <source>before many changes</source>
        <translation>antes de muitas alterações</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificada</translation>
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
            <numerusform>%n declaração</numerusform>
            <numerusform>%n declarações</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer cópia agora</translation>
    </message>
    <message>
        <source>Backups and health</source>
        <translation>Cópias de segurança e saúde</translation>
    </message>
    <message>
        <source>Backups of archives (*.backup *.db);;All files (*)</source>
        <translation>Cópias de arquivos (*.backup *.db);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Check the archive</source>
        <translation>Verificar o arquivo</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>A verificar…</translation>
    </message>
    <message>
        <source>Choose a backup &amp;file…</source>
        <translation>Escolher um &amp;ficheiro de cópia…</translation>
    </message>
    <message>
        <source>Choose a backup file</source>
        <translation>Escolher um ficheiro de cópia</translation>
    </message>
    <message>
        <source>Choose a backup or a backup file elsewhere, look what is inside, and restore it: what is there now is kept among the backups.</source>
        <translation>Escolha uma cópia de segurança ou um ficheiro de cópia noutro lugar, veja o que contém e restaure-o: o que está agora fica guardado entre as cópias.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation>Não restaurar</translation>
    </message>
    <message>
        <source>Makes the archive anew from all of it that can still be read. The damaged file is kept.</source>
        <translation>Refaz o arquivo a partir de tudo o que ainda se consegue ler. O ficheiro danificado é guardado.</translation>
    </message>
    <message>
        <source>Making a copy and reading it again…</source>
        <translation>A fazer uma cópia e a relê-la…</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>Sem notas.</translation>
    </message>
    <message>
        <source>Notes, the latest first:</source>
        <translation>Notas, as mais recentes primeiro:</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup.</source>
        <translation>Nada mudou desde a última cópia de segurança.</translation>
    </message>
    <message>
        <source>Now there are {present}.</source>
        <translation>Agora há {present}.</translation>
    </message>
    <message>
        <source>Put the archive of {time} in the place of the present one? That backup holds {inside}. The present archive is kept as a backup.</source>
        <translation>Pôr o arquivo de {time} no lugar do atual? Essa cópia de segurança contém {inside}. O arquivo atual é guardado como cópia de segurança.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>Restaurar esta cópia…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Salvar o que se consegue ler</translation>
    </message>
    <message>
        <source>Statements:</source>
        <translation>Declarações:</translation>
    </message>
    <message>
        <source>The archive was checked: everything is in order.</source>
        <translation>O arquivo foi verificado: está tudo em ordem.</translation>
    </message>
    <message>
        <source>The copy was made and read again.</source>
        <translation>A cópia foi feita e relida.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made a minute after the first change, and at the end.</source>
        <translation>Ainda não há cópia de segurança. É feita uma um minuto depois da primeira alteração, e outra no fim.</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>O que contém</translation>
    </message>
    <message>
        <source>{statements} and {notes}</source>
        <translation>{statements} e {notes}</translation>
    </message>
</context>
<context>
    <name>Heat</name>
    <message>
        <source>Nothing here was said in other years</source>
        <translation>Nada disto foi dito noutros anos</translation>
    </message>
    <message>
        <source>nearly word for word in {years}</source>
        <translation>quase palavra por palavra em {years}</translation>
    </message>
    <message>
        <source>perhaps only common wording: {years}</source>
        <translation>talvez apenas linguagem corrente: {years}</translation>
    </message>
    <message>
        <source>word for word in {years}</source>
        <translation>palavra por palavra em {years}</translation>
    </message>
    <message>
        <source>{share} % said in earlier years, common wording not counted</source>
        <translation>{share} % dito em anos anteriores, sem contar a linguagem corrente</translation>
    </message>
</context>
<context>
    <name>HelpVerbs</name>
    <message>
        <source># kpdesk {version}

The desktop archive a delegation carries into a plenary: search, compare, annotate and quote statements, offline. kpdesk never connects to a network.

Free software under the MIT licence. Built with Qt for Python (LGPL), SQLAlchemy, Whoosh and tantivy.</source>
        <translation># kpdesk {version}

O arquivo de secretária que uma delegação leva a uma plenária: pesquisar, comparar, anotar e citar declarações, sem rede. O kpdesk nunca se liga a uma rede.

Software livre sob a licença MIT. Feito com Qt for Python (LGPL), SQLAlchemy, Whoosh e tantivy.</translation>
    </message>
    <message>
        <source>About kpdesk</source>
        <translation>Acerca do kpdesk</translation>
    </message>
    <message>
        <source>This kpdesk runs from its source, so the work of others is not inside it but beside it: each package in its folder .venv carries its own licence. An installed kpdesk lists them all here.</source>
        <translation>Este kpdesk corre a partir do seu código-fonte, pelo que o trabalho de terceiros não está dentro dele mas ao lado: cada pacote na sua pasta .venv traz a sua própria licença. Um kpdesk instalado enumera-os todos aqui.</translation>
    </message>
    <message>
        <source>Work of others in kpdesk</source>
        <translation>Trabalho de terceiros no kpdesk</translation>
    </message>
    <message>
        <source>kpdesk help</source>
        <translation>Ajuda do kpdesk</translation>
    </message>
</context>
<context>
    <name>IgnoreButton</name>
    <message>
        <source>Capitals, quotes and spaces</source>
        <translation>Maiúsculas, aspas e espaços</translation>
    </message>
    <message>
        <source>Differences to mark faintly</source>
        <translation>Diferenças a marcar discretamente</translation>
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
        <translation>Pontuação</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n já existente</numerusform>
            <numerusform>%n já existentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n novo</numerusform>
            <numerusform>%n novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s)</source>
        <translation>
            <numerusform>%n nova versão</numerusform>
            <numerusform>%n novas versões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s) stored.</source>
        <translation>
            <numerusform>%n nova versão guardada.</numerusform>
            <numerusform>%n novas versões guardadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%n ilegível</numerusform>
            <numerusform>%n ilegíveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be placed and (waits|wait) beside the text.</source>
        <translation>
            <numerusform>%n nota não pôde ser colocada e aguarda ao lado do texto.</numerusform>
            <numerusform>%n notas não puderam ser colocadas e aguardam ao lado do texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) imported.</source>
        <translation>
            <numerusform>%n declaração importada.</numerusform>
            <numerusform>%n declarações importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without text</source>
        <translation>
            <numerusform>%n sem texto</numerusform>
            <numerusform>%n sem texto</numerusform>
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
            <numerusform>Importar %n ficheiro</numerusform>
            <numerusform>Importar %n ficheiros</numerusform>
        </translation>
    </message>
    <message>
        <source>Import statements</source>
        <translation>Importar declarações</translation>
    </message>
    <message>
        <source>Nothing is stored until you press Import. A yellow cell with a question mark: please check. Point at a value to see the words it comes from; edit it with Enter. Del leaves a file out, Ctrl+Enter imports. With several rows selected, each sets all of them.</source>
        <translation>Nada é guardado até premir Importar. Uma célula amarela com um ponto de interrogação deve ser verificada. Aponte para um valor para ver as palavras de onde vem; altere-o com Enter. Del deixa um ficheiro de fora, Ctrl+Enter importa. Com várias linhas selecionadas, cada ação aplica-se a todas.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progresso da importação</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>A ler os ficheiros…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>A guardar…</translation>
    </message>
    <message>
        <source>There is no file to import here. Choose files or another folder.</source>
        <translation>Não há aqui nenhum ficheiro para importar. Escolha ficheiros ou outra pasta.</translation>
    </message>
    <message>
        <source>You stopped the import; what was stored until then is kept.</source>
        <translation>Parou a importação; o que foi guardado até então mantém-se.</translation>
    </message>
    <message>
        <source>You stopped the reading, so nothing is proposed here and nothing was stored.</source>
        <translation>Parou a leitura, por isso nada é proposto aqui e nada foi guardado.</translation>
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
            <numerusform>%n novo ficheiro em {folder}.</numerusform>
            <numerusform>%n novos ficheiros em {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Vê-los…</translation>
    </message>
    <message>
        <source>New files in {folder} will be offered here. Nothing is imported by itself.</source>
        <translation>Os novos ficheiros em {folder} serão propostos aqui. Nada é importado por si.</translation>
    </message>
    <message>
        <source>No folder is watched any more.</source>
        <translation>Já não se vigia nenhuma pasta.</translation>
    </message>
    <message>
        <source>Watch a folder for new files</source>
        <translation>Vigiar uma pasta por novos ficheiros</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Something in kpdesk went wrong. What was saved is safe; the details are in the log file.</source>
        <translation>Algo correu mal no kpdesk. O que foi guardado está a salvo; os pormenores estão no ficheiro de registo.</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Ctrl+Z undoes it.</source>
        <translation>Ctrl+Z anula.</translation>
    </message>
    <message>
        <source>Now go to its counterpart in another column and press P again.</source>
        <translation>Vá agora à sua correspondência noutra coluna e prima P de novo.</translation>
    </message>
    <message>
        <source>The link is confirmed.</source>
        <translation>A ligação está confirmada.</translation>
    </message>
    <message>
        <source>The link is rejected.</source>
        <translation>A ligação está rejeitada.</translation>
    </message>
    <message>
        <source>The note is kept on both passages of the link.</source>
        <translation>A nota fica nas duas passagens da ligação.</translation>
    </message>
    <message>
        <source>The passages are no longer pinned.</source>
        <translation>As passagens já não estão fixadas.</translation>
    </message>
    <message>
        <source>The passages are pinned together.</source>
        <translation>As passagens estão fixadas uma à outra.</translation>
    </message>
    <message>
        <source>This passage has no link to decide about. Pin it to its counterpart with P.</source>
        <translation>Esta passagem não tem ligação para decidir. Fixe-a à sua correspondência com P.</translation>
    </message>
    <message>
        <source>This passage has no link to write a note on. Pin it to its counterpart with P.</source>
        <translation>Esta passagem não tem ligação para anotar. Fixe-a à sua correspondente com P.</translation>
    </message>
    <message>
        <source>What was decided is taken back.</source>
        <translation>A decisão foi anulada.</translation>
    </message>
</context>
<context>
    <name>KeptDrafts</name>
    <message numerus="yes">
        <source>%n draft(s) kept from last time: press N at the words to go on.</source>
        <translation>
            <numerusform>%n rascunho guardado da última vez: prima N nas suas palavras para continuar.</numerusform>
            <numerusform>%n rascunhos guardados da última vez: prima N nas suas palavras para continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Mostrar as palavras</translation>
    </message>
    <message>
        <source>The drafts of notes from last time cannot be read. Your notes are safe. The file is kept: {file}</source>
        <translation>Não é possível ler os rascunhos de notas da última vez. As suas notas estão a salvo. O ficheiro foi mantido: {file}</translation>
    </message>
    <message>
        <source>The note you are writing cannot be kept on the disk ({why}). Save it with Ctrl+Enter soon.</source>
        <translation>A nota que está a escrever não pode ser mantida no disco ({why}). Guarde-a em breve com Ctrl+Enter.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Filter the list of keys</source>
        <translation>Filtrar a lista de teclas</translation>
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
        <translation>O que faz</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>Go on correcting</source>
        <translation>Continuar a corrigir</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Leave the import? Your corrections are lost.</source>
        <translation>Sair da importação? As suas correções perdem-se.</translation>
    </message>
</context>
<context>
    <name>LexiconDialog</name>
    <message>
        <source>A further word of this theme</source>
        <translation>Mais uma palavra deste tema</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Acrescentar</translation>
    </message>
    <message>
        <source>Back to the shipped words</source>
        <translation>Voltar às palavras fornecidas</translation>
    </message>
    <message>
        <source>Comparing, the grid of themes and searching by theme use it from now on.</source>
        <translation>A comparação, a grelha de temas e a pesquisa por tema usam-na a partir de agora.</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Edições</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The shipped words</source>
        <translation>As palavras fornecidas</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Words of themes</source>
        <translation>Palavras dos temas</translation>
    </message>
    <message>
        <source>Words of this theme</source>
        <translation>Palavras deste tema</translation>
    </message>
    <message>
        <source>{word}, added by a reader</source>
        <translation>{word}, acrescentada por um leitor</translation>
    </message>
    <message>
        <source>{word}, taken away by a reader</source>
        <translation>{word}, retirada por um leitor</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>A range in brackets is only understood after year:, as in year:[2019 TO 2022].</source>
        <translation>Um intervalo entre parênteses retos só é entendido depois de year:, como em year:[2019 TO 2022].</translation>
    </message>
    <message>
        <source>A word may hold at most {count} signs * and ?. Please write more letters.</source>
        <translation>Uma palavra pode conter no máximo {count} sinais * e ?. Escreva mais letras.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Acrescentar nota</translation>
    </message>
    <message>
        <source>Already here, but in the trash: {key}. Nothing will change; restore it there to have it back.</source>
        <translation>Já está aqui, mas no lixo: {key}. Nada mudará; restaure-a do lixo para a ter de volta.</translation>
    </message>
    <message>
        <source>Already here: {key}. Nothing will change.</source>
        <translation>Já está aqui: {key}. Nada mudará.</translation>
    </message>
    <message>
        <source>Another kpdesk is changing this archive, and its search index does not hold the newest changes yet: what was added or changed last may not be found. Nothing is lost; search again in a moment.</source>
        <translation>Outro kpdesk está a alterar este arquivo, e o seu índice de pesquisa ainda não contém as últimas alterações: o que foi acrescentado ou alterado por último pode não ser encontrado. Nada se perdeu; pesquise de novo dentro de momentos.</translation>
    </message>
    <message>
        <source>Another program is using the archive in {folder}, so nothing was changed. Try again in a moment.</source>
        <translation>Outro programa está a usar o arquivo em {folder}, por isso nada foi alterado. Tente de novo dentro de momentos.</translation>
    </message>
    <message>
        <source>Bring back ¶{n}</source>
        <translation>Repor ¶{n}</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>Mudar a etiqueta</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Mudar as palavras-chave</translation>
    </message>
    <message>
        <source>Change visibility</source>
        <translation>Mudar a visibilidade</translation>
    </message>
    <message>
        <source>Confirm a link</source>
        <translation>Confirmar uma ligação</translation>
    </message>
    <message>
        <source>Corrections of {names} wait, because here is no statement from the same file or with the same text, or more than one. They are taken over once it is imported.</source>
        <translation>Correções de {names} esperam, porque aqui não há nenhuma declaração do mesmo ficheiro ou com o mesmo texto, ou há mais do que uma. Serão aplicadas quando for importada.</translation>
    </message>
    <message>
        <source>Decisions about links between texts that are not here wait ({count}). They are taken over once these are imported.</source>
        <translation>Decisões sobre ligações entre textos que não estão aqui aguardam ({count}). Serão aplicadas quando estes forem importados.</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Corrigir os detalhes</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Alterar a nota</translation>
    </message>
    <message>
        <source>Edit the lexicon</source>
        <translation>Editar o léxico</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Realce</translation>
    </message>
    <message>
        <source>Import 1 new version</source>
        <translation>Importar 1 nova versão</translation>
    </message>
    <message>
        <source>Import 1 statement</source>
        <translation>Importar 1 declaração</translation>
    </message>
    <message>
        <source>Import a new version</source>
        <translation>Importar uma nova versão</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importar notas</translation>
    </message>
    <message>
        <source>Import {count} statements</source>
        <translation>Importar {count} declarações</translation>
    </message>
    <message>
        <source>It says it comes from {author}, which is your own name here. Anybody can write that.</source>
        <translation>Diz vir de {author}, que é o seu próprio nome aqui. Qualquer pessoa pode escrever isso.</translation>
    </message>
    <message>
        <source>It says it was written on {day}, which is still to come: the clock of the computer it comes from is wrong, or this one&apos;s. The order of changes does not depend on clocks.</source>
        <translation>Diz ter sido escrito em {day}, que ainda está por vir: o relógio do computador de onde vem está errado, ou o deste. A ordem das alterações não depende de relógios.</translation>
    </message>
    <message>
        <source>It was merged before and taken out again. Merging brings it back.</source>
        <translation>Já foi fundido antes e retirado. A fusão trá-lo de volta.</translation>
    </message>
    <message>
        <source>Join ¶{n} with the next</source>
        <translation>Juntar ¶{n} ao seguinte</translation>
    </message>
    <message>
        <source>Leave out ¶{n}</source>
        <translation>Omitir ¶{n}</translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>Mover a nota</translation>
    </message>
    <message>
        <source>New version of {key}: another file with the same text.</source>
        <translation>Nova versão de {key}: outro ficheiro com o mesmo texto.</translation>
    </message>
    <message>
        <source>New version of {key}: {share} of the words are the same.</source>
        <translation>Nova versão de {key}: {share} das palavras são as mesmas.</translation>
    </message>
    <message>
        <source>No backup could be written to {file} ({reason}). The archive itself is untouched. Check that the disk is there and has room, and try again.</source>
        <translation>Não foi possível escrever uma cópia de segurança em {file} ({reason}). O arquivo em si está intacto. Verifique se o disco está presente e tem espaço, e tente de novo.</translation>
    </message>
    <message>
        <source>No backup of the archive in {folder} was made: it takes {size} MB with the room that has to stay free, and the disk has {free} MB left. The archive itself is safe, and so are the backups that there are. Free some space, or write a backup to another disk: File, Back up the archive.</source>
        <translation>Não foi feita cópia de segurança do arquivo em {folder}: com o espaço que tem de ficar livre, ocupa {size} MB, e restam {free} MB no disco. O próprio arquivo está a salvo, tal como as cópias existentes. Liberte espaço ou escreva uma cópia noutro disco: Ficheiro, Fazer cópia de segurança do arquivo.</translation>
    </message>
    <message>
        <source>No backup was written, because {file} is there already and is not an earlier backup of this archive. Nothing was changed. Choose another name for the backup.</source>
        <translation>Não foi escrita nenhuma cópia de segurança, porque {file} já existe e não é uma cópia anterior deste arquivo. Nada foi alterado. Escolha outro nome para a cópia.</translation>
    </message>
    <message>
        <source>No text in this file: {held}, probably a scan. Nothing was imported from it. Have the text recognised by a scanning program, or ask its author for the document as text.</source>
        <translation>Sem texto neste ficheiro: {held}, provavelmente uma digitalização. Nada foi importado dele. Mande reconhecer o texto por um programa de digitalização, ou peça o documento em texto ao seu autor.</translation>
    </message>
    <message>
        <source>No text was found in this file, so nothing was imported from it.</source>
        <translation>Não foi encontrado texto neste ficheiro, por isso nada foi importado dele.</translation>
    </message>
    <message>
        <source>Nothing is selected there, so no note was written. Select some words and try again.</source>
        <translation>Nada está selecionado aí, por isso não foi escrita nenhuma nota. Selecione algumas palavras e tente de novo.</translation>
    </message>
    <message>
        <source>Pin two passages</source>
        <translation>Fixar duas passagens</translation>
    </message>
    <message>
        <source>Reject a link</source>
        <translation>Rejeitar uma ligação</translation>
    </message>
    <message>
        <source>Remove 1 statement</source>
        <translation>Remover 1 declaração</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Remover a nota</translation>
    </message>
    <message>
        <source>Remove {count} statements</source>
        <translation>Remover {count} declarações</translation>
    </message>
    <message>
        <source>Repairs of the paragraphs of {names} wait, because the text is another one here. They are taken over once that text is here; repair the text here where it needs it.</source>
        <translation>Reparações de parágrafos de {names} esperam, porque o texto aqui é outro. Serão aplicadas quando esse texto estiver aqui; repare o texto daqui onde for preciso.</translation>
    </message>
    <message>
        <source>Restore 1 statement</source>
        <translation>Restaurar 1 declaração</translation>
    </message>
    <message>
        <source>Restore note</source>
        <translation>Restaurar a nota</translation>
    </message>
    <message>
        <source>Restore {count} statements</source>
        <translation>Restaurar {count} declarações</translation>
    </message>
    <message>
        <source>So do more notes of this bundle, which stay where they are here: {count}.</source>
        <translation>O mesmo vale para mais notas deste pacote, que ficam onde estão aqui: {count}.</translation>
    </message>
    <message>
        <source>Split ¶{n}</source>
        <translation>Dividir ¶{n}</translation>
    </message>
    <message>
        <source>Take back a judgement</source>
        <translation>Retirar um juízo</translation>
    </message>
    <message>
        <source>The archive in {folder} cannot be opened. Nothing was changed. Check that its folder is there and may be read.</source>
        <translation>Não é possível abrir o arquivo em {folder}. Nada foi alterado. Verifique se a pasta está presente e pode ser lida.</translation>
    </message>
    <message>
        <source>The archive in {folder} is being used by {holder}, so it is open for reading only here. Close the other one and open the archive again to make changes.</source>
        <translation>O arquivo em {folder} está a ser usado por {holder}, por isso está aberto aqui só para leitura. Feche o outro e abra o arquivo de novo para fazer alterações.</translation>
    </message>
    <message>
        <source>The archive in {folder} is damaged. Nothing was changed in it. Restore a backup, or run `kpdesk check --repair`: it makes the archive anew from all that can still be read and from the journal, and keeps the damaged file.</source>
        <translation>O arquivo em {folder} está danificado. Nada foi alterado nele. Restaure uma cópia de segurança ou execute `kpdesk check --repair`: o arquivo é refeito a partir de tudo o que ainda se consegue ler e do diário, e o ficheiro danificado é guardado.</translation>
    </message>
    <message>
        <source>The archive in {folder} lies on a network drive, where {holder} opened it to write and has not closed it, so it is open for reading only here: two writers would spoil it. Close it there and open it here again. If that computer crashed, delete the file archive.lock in this folder first.</source>
        <translation>O arquivo em {folder} está numa unidade de rede, onde {holder} o abriu para escrever e não o fechou; por isso aqui está aberto só para leitura: dois programas a escrever estragá-lo-iam. Feche-o lá e volte a abri-lo aqui. Se esse computador falhou, apague primeiro o ficheiro archive.lock desta pasta.</translation>
    </message>
    <message>
        <source>The archive in {folder} may not be written to. Nothing was changed. Check the permissions of its folder.</source>
        <translation>Não é possível escrever no arquivo em {folder}. Nada foi alterado. Verifique as permissões da sua pasta.</translation>
    </message>
    <message>
        <source>The archive in {folder} may only be read by you, so nothing can be changed in it. Check the permissions of its folder, or copy it to a place of your own.</source>
        <translation>Só pode ler o arquivo em {folder}, por isso nada pode ser alterado nele. Verifique as permissões da pasta, ou copie-o para um lugar seu.</translation>
    </message>
    <message>
        <source>The archive in {folder} was written by a newer kpdesk, so it is open for reading only. Install the newest kpdesk to make changes.</source>
        <translation>O arquivo em {folder} foi escrito por um kpdesk mais recente, por isso está aberto só para leitura. Instale o kpdesk mais recente para fazer alterações.</translation>
    </message>
    <message>
        <source>The archive is no longer in {folder}, so this was not saved. Its folder was moved, renamed or removed, or its drive was taken out. Bring it back to its place and try again.</source>
        <translation>O arquivo já não está em {folder}, por isso isto não foi guardado. A sua pasta foi movida, mudou de nome ou foi eliminada, ou a unidade foi retirada. Reponha-a no seu lugar e tente de novo.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved in {folder}. Everything saved before is safe. Free some space and try again.</source>
        <translation>O disco está cheio, por isso isto não foi guardado em {folder}. Tudo o que foi guardado antes está a salvo. Liberte espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The disk that holds the archive in {folder} is full, so it is open for reading only. Everything saved before is safe. Free some space and open the archive again to make changes.</source>
        <translation>O disco que contém o arquivo em {folder} está cheio, por isso está aberto só para leitura. Tudo o que foi guardado antes está a salvo. Liberte espaço e abra o arquivo de novo para fazer alterações.</translation>
    </message>
    <message>
        <source>The disk that holds {folder} could not be read or written. What was saved before is untouched. Check the disk and its connection, then try again.</source>
        <translation>Não foi possível ler ou escrever no disco que contém {folder}. O que foi guardado antes está intacto. Verifique o disco e a sua ligação, e tente de novo.</translation>
    </message>
    <message>
        <source>The drive that holds the archive in {folder} cannot keep two programs from writing at once, as some network drives cannot, so it is open for reading only. Copy its folder to a disk of this computer to make changes.</source>
        <translation>A unidade que contém o arquivo em {folder} não consegue impedir que dois programas escrevam ao mesmo tempo, como acontece com algumas unidades de rede; por isso está aberto só para leitura. Copie a pasta para um disco deste computador para fazer alterações.</translation>
    </message>
    <message>
        <source>The file {file} holds nothing but zeros, so the archive cannot be opened. Nothing was changed. Keep the folder as it is, and restore the file from a backup; the notes are also in the folder journal.</source>
        <translation>O ficheiro {file} contém apenas zeros, por isso não é possível abrir o arquivo. Nada foi alterado. Mantenha a pasta como está e restaure o ficheiro de uma cópia de segurança; as notas também estão na pasta journal.</translation>
    </message>
    <message>
        <source>The file {file} is a database of another program, not an archive of kpdesk. Nothing was changed in it. Choose another folder.</source>
        <translation>O ficheiro {file} é uma base de dados de outro programa, não um arquivo do kpdesk. Nada foi alterado nele. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The file {file} is damaged, so the archive cannot be opened. Nothing was changed. Keep the folder as it is, and restore the file from a backup; the notes are also in the folder journal.</source>
        <translation>O ficheiro {file} está danificado, por isso não é possível abrir o arquivo. Nada foi alterado. Mantenha a pasta como está e restaure o ficheiro de uma cópia de segurança; as notas também estão na pasta journal.</translation>
    </message>
    <message>
        <source>The file {file} is empty, so the archive cannot be opened. Nothing was changed. Keep the folder as it is, and restore the file from a backup; the notes are also in the folder journal.</source>
        <translation>O ficheiro {file} está vazio, por isso não é possível abrir o arquivo. Nada foi alterado. Mantenha a pasta como está e restaure o ficheiro de uma cópia de segurança; as notas também estão na pasta journal.</translation>
    </message>
    <message>
        <source>The journal of this archive knows {changes} that the archive itself does not have, as after restoring an older copy. They are safe in the journal. `kpdesk check --repair` brings back those to notes and details.</source>
        <translation>O diário deste arquivo conhece {changes} que o próprio arquivo não tem, como depois de restaurar uma cópia mais antiga. Estão a salvo no diário. `kpdesk check --repair` traz de volta o que diz respeito a notas e detalhes.</translation>
    </message>
    <message>
        <source>The note on “{here}” stands on “{there}” in this bundle. It stays where it is here; adjust it with A if you agree.</source>
        <translation>A nota sobre “{here}” está em “{there}” neste pacote. Fica onde está aqui; ajuste-a com A se concordar.</translation>
    </message>
    <message>
        <source>The reading of the annotations was stopped. Nothing was changed in the archive.</source>
        <translation>A leitura das anotações foi interrompida. Nada foi alterado no arquivo.</translation>
    </message>
    <message>
        <source>The same file as {first}, which is imported before it. It is stored once.</source>
        <translation>O mesmo ficheiro que {first}, importado antes dele. É guardado uma só vez.</translation>
    </message>
    <message>
        <source>The text of this PDF cannot be read: its fonts do not tell which letters they draw. Nothing was imported from it. Ask its author for the document as DOCX, or have its text recognised by a scanning program.</source>
        <translation>Não é possível ler o texto deste PDF: os seus tipos de letra não dizem que letras desenham. Nada foi importado dele. Peça o documento em DOCX ao seu autor, ou mande reconhecer o texto por um programa de digitalização.</translation>
    </message>
    <message>
        <source>There is no field “{name}”. The fields are {known}. To look for the words themselves, leave out the colon.</source>
        <translation>Não existe o campo “{name}”. Os campos são {known}. Para procurar as próprias palavras, omita os dois pontos.</translation>
    </message>
    <message>
        <source>There is no statement of {year} that fits. Choose another year or drop a filter.</source>
        <translation>Não há declaração de {year} que sirva. Escolha outro ano ou retire um filtro.</translation>
    </message>
    <message>
        <source>There is no statement with the key {key}. `kpdesk list` shows the keys of all statements.</source>
        <translation>Não há declaração com a chave {key}. `kpdesk list` mostra as chaves de todas as declarações.</translation>
    </message>
    <message>
        <source>There is no theme “{theme}”, so nothing was compared. Themes are: {known}.</source>
        <translation>Não existe o tema “{theme}”, por isso nada foi comparado. Os temas são: {known}.</translation>
    </message>
    <message>
        <source>This PDF is protected with a password. Nothing was imported from it. Open it with the password, save or print it to a new PDF without one and import that.</source>
        <translation>Este PDF está protegido por palavra-passe. Nada foi importado dele. Abra-o com a palavra-passe, guarde-o ou imprima-o num novo PDF sem ela e importe esse.</translation>
    </message>
    <message>
        <source>This document is protected with a password. Nothing was imported from it. Open it with the password, save it without one and import that copy.</source>
        <translation>Este documento está protegido por palavra-passe. Nada foi importado dele. Abra-o com a palavra-passe, guarde-o sem ela e importe essa cópia.</translation>
    </message>
    <message>
        <source>This file does not hold text that kpdesk can read. Nothing was imported from it. Open it in the program it came from and save it as DOCX, PDF or text.</source>
        <translation>Este ficheiro não contém texto que o kpdesk consiga ler. Nada foi importado dele. Abra-o no programa de onde veio e guarde-o como DOCX, PDF ou texto.</translation>
    </message>
    <message>
        <source>This file holds slides, which kpdesk does not read. Nothing was imported from it. Save them as PDF and import that copy.</source>
        <translation>Este ficheiro contém diapositivos, que o kpdesk não lê. Nada foi importado dele. Guarde-os como PDF e importe essa cópia.</translation>
    </message>
    <message>
        <source>This file is a spreadsheet, which kpdesk does not read. Nothing was imported from it. Save it as PDF, or as CSV with a column named “text”, and import that copy.</source>
        <translation>Este ficheiro é uma folha de cálculo, que o kpdesk não lê. Nada foi importado dele. Guarde-a como PDF, ou como CSV com uma coluna chamada “text”, e importe essa cópia.</translation>
    </message>
    <message>
        <source>This file is damaged: {why}. Nothing was imported from it, and the file itself was not changed. Open it in the program it came from, save it again and import that copy.</source>
        <translation>Este ficheiro está danificado: {why}. Nada foi importado dele, e o próprio ficheiro não foi alterado. Abra-o no programa de onde veio, guarde-o de novo e importe essa cópia.</translation>
    </message>
    <message>
        <source>This file is empty: it holds no text. Nothing was imported from it.</source>
        <translation>Este ficheiro está vazio: não contém texto. Nada foi importado dele.</translation>
    </message>
    <message>
        <source>This file is protected with a password. Nothing was imported from it. Open it with the password, save it without one and import that copy.</source>
        <translation>Este ficheiro está protegido por palavra-passe. Nada foi importado dele. Abra-o com a palavra-passe, guarde-o sem ela e importe essa cópia.</translation>
    </message>
    <message>
        <source>This file was refused because {why}, as no honest document does. Nothing was imported from it. If you trust its sender, open it in the program it came from and save it as a new file.</source>
        <translation>Este ficheiro foi recusado por uma razão que nenhum documento honesto apresenta: {why}. Nada foi importado dele. Se confia em quem o enviou, abra-o no programa de onde veio e guarde-o como ficheiro novo.</translation>
    </message>
    <message>
        <source>This is a packed folder of files. Nothing was imported from it. Unpack it and import the files in it.</source>
        <translation>Isto é uma pasta comprimida. Nada foi importado dela. Descomprima-a e importe os ficheiros que contém.</translation>
    </message>
    <message>
        <source>This is a picture. Nothing was imported from it. Have its text recognised by a scanning program, or ask its author for the document as text.</source>
        <translation>Isto é uma imagem. Nada foi importado dela. Mande reconhecer o texto por um programa de digitalização, ou peça o documento em texto ao seu autor.</translation>
    </message>
    <message>
        <source>This is an old Word or Office file. Nothing was imported from it. Please save it as DOCX and import that copy.</source>
        <translation>Este é um ficheiro antigo do Word ou do Office. Nada foi importado dele. Guarde-o como DOCX e importe essa cópia.</translation>
    </message>
    <message>
        <source>This mail is encrypted. Nothing was imported from it. Open it in your mail program, save what it says as text or PDF and import that copy.</source>
        <translation>Esta mensagem está cifrada. Nada foi importado dela. Abra-a no seu programa de correio, guarde o que diz como texto ou PDF e importe essa cópia.</translation>
    </message>
    <message>
        <source>This pattern is too long. Please write more letters and fewer * and ?.</source>
        <translation>Este padrão é demasiado longo. Escreva mais letras e menos sinais * e ?.</translation>
    </message>
    <message>
        <source>This query has more than {count} words with * or ~. Please use fewer.</source>
        <translation>Esta pesquisa tem mais de {count} palavras com * ou ~. Use menos.</translation>
    </message>
    <message>
        <source>This query has more than {count} words. Please shorten it.</source>
        <translation>Esta pesquisa tem mais de {count} palavras. Encurte-a.</translation>
    </message>
    <message>
        <source>This query has too many brackets inside each other. Please use fewer.</source>
        <translation>Esta pesquisa tem demasiados parênteses uns dentro dos outros. Use menos.</translation>
    </message>
    <message>
        <source>This query is longer than {count} characters. Please shorten it.</source>
        <translation>Esta pesquisa tem mais de {count} caracteres. Encurte-a.</translation>
    </message>
    <message>
        <source>Undo all repairs</source>
        <translation>Anular todas as reparações</translation>
    </message>
    <message>
        <source>Your changes are saved in the archive, but their second copy, the journal in {folder}, could not be written ({reason}). Make room on the disk, or see to it that the folder may be written to: the journal is completed with your next change.</source>
        <translation>As suas alterações estão guardadas no arquivo, mas a sua segunda cópia, o diário em {folder}, não pôde ser escrita ({reason}). Liberte espaço no disco, ou faça com que se possa escrever na pasta: o diário é completado com a sua próxima alteração.</translation>
    </message>
    <message>
        <source>a part of it cannot be unpacked</source>
        <translation>não é possível descomprimir uma das suas partes</translation>
    </message>
    <message>
        <source>it does not follow the PDF format</source>
        <translation>não segue o formato PDF</translation>
    </message>
    <message>
        <source>it has the name of a Word, OpenDocument or PDF document but is none</source>
        <translation>tem o nome de um documento Word, OpenDocument ou PDF, mas não o é</translation>
    </message>
    <message>
        <source>it unpacks to more than 200 times its size</source>
        <translation>descomprime-se em mais de 200 vezes o seu tamanho</translation>
    </message>
    <message>
        <source>its parts cannot be told apart</source>
        <translation>não é possível distinguir as suas partes</translation>
    </message>
    <message>
        <source>its text is not valid XML</source>
        <translation>o seu texto não é XML válido</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). The archive is as it was; choose another place.</source>
        <translation>Não é possível escrever {file} ({reason}). O arquivo está como estava; escolha outro lugar.</translation>
    </message>
    <message>
        <source>{key} is in the trash, so no note was written into it. Restore it first.</source>
        <translation>{key} está no lixo, por isso não se escreveu nenhuma nota nela. Restaure-a primeiro.</translation>
    </message>
    <message>
        <source>{name} cannot be opened ({reason}). Nothing was stored of it; check the file and try again.</source>
        <translation>Não é possível abrir {name} ({reason}). Nada foi guardado dele; verifique o ficheiro e tente de novo.</translation>
    </message>
    <message>
        <source>{name} is larger than 200 MB, so it was left out. Import the text of it instead.</source>
        <translation>{name} tem mais de 200 MB, por isso ficou de fora. Importe antes o seu texto.</translation>
    </message>
    <message>
        <source>“{text}” is no year. Write year:2021, or year:2019..2022 for several years.</source>
        <translation>“{text}” não é um ano. Escreva year:2021, ou year:2019..2022 para vários anos.</translation>
    </message>
    <message>
        <source>“{value}” is not a date, so nothing was changed. Write 2022, 2022-11 or 2022-11-05.</source>
        <translation>“{value}” não é uma data, por isso nada foi alterado. Escreva 2022, 2022-11 ou 2022-11-05.</translation>
    </message>
    <message>
        <source>“{value}” is not a meeting, so nothing was changed. Write for example: 2022 plenary, Gaborone, BW.</source>
        <translation>“{value}” não é uma reunião, por isso nada foi alterado. Escreva por exemplo: 2022 plenary, Gaborone, BW.</translation>
    </message>
    <message>
        <source>“{value}” is not a year that {field} can hold, so nothing was changed. Write four digits from 1900 to 2100, such as 2022.</source>
        <translation>“{value}” não é um ano que {field} possa ter, por isso nada foi alterado. Escreva quatro algarismos de 1900 a 2100, por exemplo 2022.</translation>
    </message>
    <message>
        <source>“{value}” is not the code of a language, so nothing was changed. Write two or three small letters, such as fr.</source>
        <translation>“{value}” não é o código de uma língua, por isso nada foi alterado. Escreva duas ou três letras minúsculas, por exemplo fr.</translation>
    </message>
</context>
<context>
    <name>LibraryHead</name>
    <message>
        <source>Filter by title, organisation, kind, year…</source>
        <translation>Filtrar por título, organização, tipo, ano…</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Filtrar a biblioteca</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declarações</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixo</translation>
    </message>
    <message>
        <source>Trash {count}</source>
        <translation>Lixo {count}</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Year not stated</source>
        <translation>Ano não indicado</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message numerus="yes">
        <source>%n of them (has|have) notes and (stays|stay) until these are emptied.</source>
        <translation>
            <numerusform>%n delas tem notas e fica até estas serem eliminadas.</numerusform>
            <numerusform>%n delas têm notas e ficam até estas serem eliminadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) (has|have) been in the trash for more than 90 days: {titles}.</source>
        <translation>
            <numerusform>%n declaração está no lixo há mais de 90 dias: {titles}.</numerusform>
            <numerusform>%n declarações estão no lixo há mais de 90 dias: {titles}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) are in the trash now.</source>
        <translation>
            <numerusform>%n declaração está agora no lixo.</numerusform>
            <numerusform>%n declarações estão agora no lixo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) corrected. One undo takes it back in all of them.</source>
        <translation>
            <numerusform>%n declaração corrigida. Anular uma vez repõe-na.</numerusform>
            <numerusform>%n declarações corrigidas. Anular uma vez repõe todas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) restored.</source>
        <translation>
            <numerusform>%n declaração restaurada.</numerusform>
            <numerusform>%n declarações restauradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) shown</source>
        <translation>
            <numerusform>%n declaração mostrada</numerusform>
            <numerusform>%n declarações mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in this window, or choose them.</source>
        <translation>Largue ficheiros ou pastas em qualquer ponto desta janela, ou escolha-os.</translation>
    </message>
    <message>
        <source>Empty these for good</source>
        <translation>Eliminar estas de vez</translation>
    </message>
    <message>
        <source>Import statements…</source>
        <translation>Importar declarações…</translation>
    </message>
    <message>
        <source>No statement holds these words</source>
        <translation>Nenhuma declaração contém estas palavras</translation>
    </message>
    <message>
        <source>No statements yet</source>
        <translation>Ainda não há declarações</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the sample collection</source>
        <translation>Abrir a coleção de exemplos</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Shorten or clear the filter above.</source>
        <translation>Encurte ou limpe o filtro acima.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>O lixo está vazio</translation>
    </message>
    <message>
        <source>“{title}” is in the trash now.</source>
        <translation>“{title}” está agora no lixo.</translation>
    </message>
</context>
<context>
    <name>LibraryTree</name>
    <message>
        <source>Statements</source>
        <translation>Declarações</translation>
    </message>
</context>
<context>
    <name>LinkNote</name>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Note on a link</source>
        <translation>Nota sobre uma ligação</translation>
    </message>
    <message>
        <source>Note on this link (private until you change that on the notes page)</source>
        <translation>Nota sobre esta ligação (privada até a alterar na página das notas)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>Texto da nota</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Enter open · F2 correct · Del trash · Ctrl+/ keys</source>
        <translation>Enter abrir · F2 corrigir · Del lixo · Ctrl+/ teclas</translation>
    </message>
    <message>
        <source>Enter show · Del trash · Ctrl+/ keys</source>
        <translation>Enter mostrar · Del lixo · Ctrl+/ teclas</translation>
    </message>
    <message>
        <source>F7 next change · Ctrl+L scroll together · Ctrl+/ keys</source>
        <translation>F7 diferença seguinte · Ctrl+L deslocar juntos · Ctrl+/ teclas</translation>
    </message>
    <message>
        <source>H highlight · 1–6 label · N note · S sentence · Ctrl+Shift+C copy with citation</source>
        <translation>H realçar · 1–6 etiqueta · N nota · S frase · Ctrl+Shift+C copiar com a referência</translation>
    </message>
    <message>
        <source>My archive</source>
        <translation>O meu arquivo</translation>
    </message>
    <message>
        <source>{archive} – kpdesk</source>
        <translation>{archive} – kpdesk</translation>
    </message>
    <message>
        <source>↓ next hit · H highlight · N note · Ctrl+Shift+C copy with citation</source>
        <translation>↓ resultado seguinte · H realçar · N nota · Ctrl+Shift+C copiar com a referência</translation>
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
        <translation>Cidade</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Tipo de reunião</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>no meeting</source>
        <translation>sem reunião</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n change(s) to the words of themes</source>
        <translation>
            <numerusform>%n alteração às palavras dos temas</numerusform>
            <numerusform>%n alterações às palavras dos temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of details and paragraphs</source>
        <translation>
            <numerusform>%n correção de detalhes e parágrafos</numerusform>
            <numerusform>%n correções de detalhes e parágrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about links</source>
        <translation>
            <numerusform>%n decisão sobre ligações</numerusform>
            <numerusform>%n decisões sobre ligações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) (waits|wait) until the statement is imported.</source>
        <translation>
            <numerusform>%n nota aguarda a importação da declaração.</numerusform>
            <numerusform>%n notas aguardam a importação da declaração.</numerusform>
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
        <translation>Um pacote traz notas, dados corrigidos, parágrafos reparados, decisões sobre ligações e palavras de temas, e declarações quando contém os seus ficheiros.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Tudo o que contém já está aqui.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fundir</translation>
    </message>
    <message>
        <source>Merge a bundle</source>
        <translation>Fundir um pacote</translation>
    </message>
    <message>
        <source>Merged: {new} new, {changed} changed, {conflicts} in conflict, {to_place} to place.</source>
        <translation>Fundido: {new} novas, {changed} alteradas, {conflicts} em conflito, {to_place} por colocar.</translation>
    </message>
    <message>
        <source>Merging, behind a backup…</source>
        <translation>A fundir, após uma cópia de segurança…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>A ler {file}…</translation>
    </message>
    <message>
        <source>Statements with notes in this bundle</source>
        <translation>Declarações com notas neste pacote</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>para {name}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguém</translation>
    </message>
    <message>
        <source>with notes by {names}</source>
        <translation>com notas de {names}</translation>
    </message>
    <message>
        <source>{file}, written {made}, as it says</source>
        <translation>{file}, escrito em {made}, segundo ele próprio</translation>
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
        <translation>Discurso de encerramento</translation>
    </message>
    <message>
        <source>Communiqué</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Proferimento</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglês</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francês</translation>
    </message>
    <message>
        <source>Intersessional</source>
        <translation>Reunião intersessional</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervenção</translation>
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
        <translation>Língua</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunião</translation>
    </message>
    <message>
        <source>Opening speech</source>
        <translation>Discurso de abertura</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Other meeting</source>
        <translation>Outra reunião</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plenária</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Português</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Comunicado de imprensa</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russo</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espanhol</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Oradores</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaração</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>check against delivery</source>
        <translation>só faz fé o texto proferido</translation>
    </message>
    <message>
        <source>circulated, not delivered</source>
        <translation>distribuído, não proferido</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>proferido</translation>
    </message>
    <message>
        <source>not known whether delivered</source>
        <translation>não se sabe se foi proferido</translation>
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
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>NotSaved</name>
    <message numerus="yes">
        <source>Not saved: %n note(s). All words are kept in {file}, and kpdesk goes on trying.</source>
        <translation>
            <numerusform>Não guardada: %n nota. Todas as palavras estão em {file}, e o kpdesk continua a tentar.</numerusform>
            <numerusform>Não guardadas: %n notas. Todas as palavras estão em {file}, e o kpdesk continua a tentar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n note(s). Copy the words elsewhere before you close kpdesk.</source>
        <translation>
            <numerusform>Não guardada: %n nota. Copie as palavras para outro lugar antes de fechar o kpdesk.</numerusform>
            <numerusform>Não guardadas: %n notas. Copie as palavras para outro lugar antes de fechar o kpdesk.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk takes notes again: all of them are saved.</source>
        <translation>O disco aceita notas de novo: todas estão guardadas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Leave (Esc); what you typed is kept</source>
        <translation>Sair (Esc); o que escreveu fica guardado</translation>
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
        <translation>Palavras-chave, separadas por vírgulas</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Palavras-chave, separadas por vírgulas</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Quem a pode ver</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>Texto da nota</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escreva uma nota…</translation>
    </message>
</context>
<context>
    <name>NoteHistory</name>
    <message>
        <source>History of the note</source>
        <translation>Histórico da nota</translation>
    </message>
    <message>
        <source>It became</source>
        <translation>Passou a ser</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>its passage</source>
        <translation>a sua passagem</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>parágrafo</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>palavras-chave</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>lixo</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versão</translation>
    </message>
    <message>
        <source>who may see it</source>
        <translation>quem a pode ver</translation>
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
        <translation>Há no arquivo uma versão mais recente desta declaração, e estas palavras podem estar noutro lugar. Nada foi escrito. Abra de novo a declaração e selecione aí as palavras.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Highlight on ¶{n}</source>
        <translation>Realce do ¶{n}</translation>
    </message>
    <message>
        <source>Label {n}</source>
        <translation>Etiqueta {n}</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sem etiqueta</translation>
    </message>
    <message>
        <source>Note on a link from ¶{n}</source>
        <translation>Nota sobre uma ligação do ¶{n}</translation>
    </message>
    <message>
        <source>Note on the meeting</source>
        <translation>Nota sobre a reunião</translation>
    </message>
    <message>
        <source>Note on the whole statement</source>
        <translation>Nota sobre toda a declaração</translation>
    </message>
    <message>
        <source>Note on ¶{n}</source>
        <translation>Nota do ¶{n}</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>delegação</translation>
    </message>
    <message>
        <source>label {n}</source>
        <translation>etiqueta {n}</translation>
    </message>
    <message>
        <source>link from ¶ {n}</source>
        <translation>ligação do ¶ {n}</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>reunião</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privada</translation>
    </message>
    <message>
        <source>quotable</source>
        <translation>citável</translation>
    </message>
    <message>
        <source>tags {tags}</source>
        <translation>palavras-chave {tags}</translation>
    </message>
    <message>
        <source>whole statement</source>
        <translation>toda a declaração</translation>
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
        <translation>Qualquer etiqueta</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Qualquer palavra-chave</translation>
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
        <translation>Filtrar as notas</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Mais recentes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Palavra-chave</translation>
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
        <translation>Lixo</translation>
    </message>
    <message>
        <source>Trash ({n})</source>
        <translation>Lixo ({n})</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Quem a pode ver</translation>
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
            <numerusform>%n nota está no lixo há mais de 90 dias: {notes}.</numerusform>
            <numerusform>%n notas estão no lixo há mais de 90 dias: {notes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) moved to the trash.</source>
        <translation>
            <numerusform>%n nota movida para o lixo.</numerusform>
            <numerusform>%n notas movidas para o lixo.</numerusform>
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
        <translation>Alterar	F2</translation>
    </message>
    <message>
        <source>Empty these for good</source>
        <translation>Eliminar estas de vez</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Histórico…</translation>
    </message>
    <message>
        <source>Move to the trash	Del</source>
        <translation>Mover para o lixo	Del</translation>
    </message>
    <message>
        <source>No note fits</source>
        <translation>Nenhuma nota corresponde</translation>
    </message>
    <message>
        <source>No note is shown</source>
        <translation>Nenhuma nota é mostrada</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Ainda não há notas</translation>
    </message>
    <message>
        <source>Private notes are hidden. F8 shows them again.</source>
        <translation>As notas privadas estão ocultas. F8 volta a mostrá-las.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Select words in a statement and press H to highlight them, or N to write a note.</source>
        <translation>Selecione palavras numa declaração e prima H para as realçar, ou N para escrever uma nota.</translation>
    </message>
    <message>
        <source>Shorten or clear the filter above.</source>
        <translation>Encurte ou limpe o filtro acima.</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar no texto</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>O lixo está vazio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
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
            <numerusform>%n declaração foi pesquisada.</numerusform>
            <numerusform>%n declarações foram pesquisadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a passage</source>
        <translation>Encontrar uma passagem</translation>
    </message>
    <message>
        <source>Not said before</source>
        <translation>Não dito antes</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <translation>Procurar “{words}”</translation>
    </message>
    <message numerus="yes">
        <source>Show %n place(s) of common wording</source>
        <translation>
            <numerusform>Mostrar %n lugar de linguagem corrente</numerusform>
            <numerusform>Mostrar %n lugares de linguagem corrente</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index is being rebuilt; not all statements are searched yet.</source>
        <translation>O índice de pesquisa está a ser reconstruído; ainda não são pesquisadas todas as declarações.</translation>
    </message>
    <message>
        <source>These words stand elsewhere too, but they may only be how everybody speaks.</source>
        <translation>Estas palavras estão também noutros lugares, mas pode ser apenas como todos falam.</translation>
    </message>
    <message>
        <source>Type words in the box above. “Quotation marks” keep words together, certif* finds every ending, year:2019..2022 and org:, kind:, lang:, speaker: narrow it down, NOT leaves out. F1 tells it all.</source>
        <translation>Escreva palavras na caixa acima. As “aspas” mantêm as palavras juntas, certif* encontra todas as terminações, year:2019..2022 e org:, kind:, lang:, speaker: restringem a pesquisa, NOT exclui. F1 explica tudo.</translation>
    </message>
    <message>
        <source>Without the filter {value}</source>
        <translation>Sem o filtro {value}</translation>
    </message>
</context>
<context>
    <name>OriginalPage</name>
    <message>
        <source>Next page (→)</source>
        <translation>Página seguinte (→)</translation>
    </message>
    <message>
        <source>Only the text (Esc)</source>
        <translation>Só o texto (Esc)</translation>
    </message>
    <message>
        <source>Page before (←)</source>
        <translation>Página anterior (←)</translation>
    </message>
    <message>
        <source>Page {n} of {all} of the original</source>
        <translation>Página {n} de {all} do original</translation>
    </message>
    <message>
        <source>The page is being drawn…</source>
        <translation>A página está a ser desenhada…</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>In this statement</source>
        <translation>Nesta declaração</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview of all columns</source>
        <translation>Visão geral de todas as colunas</translation>
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
        <translation>Realçar com etiqueta</translation>
    </message>
    <message>
        <source>Repair paragraphs</source>
        <translation>Reparar parágrafos</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Opening the archive…</source>
        <translation>A abrir o arquivo…</translation>
    </message>
</context>
<context>
    <name>PlacingPanel</name>
    <message>
        <source>Nothing in the newest version is like these words. Open the text and select others.</source>
        <translation>Nada na versão mais recente se parece com estas palavras. Abra o texto e selecione outras.</translation>
    </message>
    <message>
        <source>Place {n}: paragraph {p}, {words}</source>
        <translation>Lugar {n}: parágrafo {p}, {words}</translation>
    </message>
    <message>
        <source>These words are not in the newest version. Press 1, 2 or 3 to place the note:</source>
        <translation>Estas palavras não constam da versão mais recente. Prima 1, 2 ou 3 para colocar a nota:</translation>
    </message>
</context>
<context>
    <name>ProposalModel</name>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Store as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>nova versão</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>own statement</source>
        <translation>declaração própria</translation>
    </message>
</context>
<context>
    <name>ProposalTable</name>
    <message>
        <source>Files to import</source>
        <translation>Ficheiros a importar</translation>
    </message>
</context>
<context>
    <name>QuoteCheck</name>
    <message numerus="yes">
        <source>%n paragraph(s) without quotation marks not found, and taken for your own words.</source>
        <translation>
            <numerusform>%n parágrafo sem aspas não foi encontrado e é tido por palavras suas.</numerusform>
            <numerusform>%n parágrafos sem aspas não foram encontrados e são tidos por palavras suas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the place</source>
        <translation>Abrir o &amp;lugar</translation>
    </message>
    <message numerus="yes">
        <source>, %n ellipsis(es)</source>
        <translation>
            <numerusform>, %n elipse</numerusform>
            <numerusform>, %n elipses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, but for %n bracket(s) of the quoter</source>
        <translation>
            <numerusform>, exceto %n parêntese reto de quem cita</numerusform>
            <numerusform>, exceto %n parênteses retos de quem cita</numerusform>
        </translation>
    </message>
    <message>
        <source>An ellipsis stands where nothing is left out</source>
        <translation>Reticências onde nada é omitido</translation>
    </message>
    <message>
        <source>Check a &amp;draft…</source>
        <translation>Verificar um ras&amp;cunho…</translation>
    </message>
    <message>
        <source>Check quotations</source>
        <translation>Verificar citações</translation>
    </message>
    <message>
        <source>Check the quotations of a draft</source>
        <translation>Verificar as citações de um rascunho</translation>
    </message>
    <message>
        <source>Checking the quotations of {file}…</source>
        <translation>A verificar as citações de {file}…</translation>
    </message>
    <message>
        <source>Copy the &amp;exact words</source>
        <translation>Copiar as palavras &amp;exatas</translation>
    </message>
    <message numerus="yes">
        <source>Differs in %n word(s)</source>
        <translation>
            <numerusform>Difere em %n palavra</numerusform>
            <numerusform>Difere em %n palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>Differs in its signs only</source>
        <translation>Difere só nos sinais</translation>
    </message>
    <message>
        <source>Equivalent: only quotes, dashes or spaces differ</source>
        <translation>Equivalente: só diferem aspas, travessões ou espaços</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exata</translation>
    </message>
    <message>
        <source>Joined from {places}</source>
        <translation>Reunida a partir de {places}</translation>
    </message>
    <message>
        <source>Joined from {places} of several statements</source>
        <translation>Reunida a partir de {places} de várias declarações</translation>
    </message>
    <message>
        <source>Not found in this archive</source>
        <translation>Não encontrada neste arquivo</translation>
    </message>
    <message>
        <source>Paste quotations here, or drop a draft to check all its quotations</source>
        <translation>Cole aqui citações, ou largue um rascunho para verificar todas as suas citações</translation>
    </message>
    <message>
        <source>Said so only in an older version, not in the newest</source>
        <translation>Dito assim só numa versão anterior, não na mais recente</translation>
    </message>
    <message>
        <source>The exact words are on the clipboard, with their source.</source>
        <translation>As palavras exatas estão na área de transferência, com a sua fonte.</translation>
    </message>
    <message numerus="yes">
        <source>The words were said, but %n word(s) between them (was|were) dropped without an ellipsis</source>
        <translation>
            <numerusform>As palavras foram ditas, mas %n palavra entre elas foi omitida sem reticências</numerusform>
            <numerusform>As palavras foram ditas, mas %n palavras entre elas foram omitidas sem reticências</numerusform>
        </translation>
    </message>
    <message>
        <source>The words were said, but in another order</source>
        <translation>As palavras foram ditas, mas noutra ordem</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Veredictos</translation>
    </message>
    <message>
        <source>Words to check</source>
        <translation>Palavras a verificar</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>versão {n}</translation>
    </message>
    <message>
        <source>{all} quotations, {wrong} to be looked at.</source>
        <translation>Citações: {all}, a verificar: {wrong}.</translation>
    </message>
    <message>
        <source>{done} of {total} quotations checked…</source>
        <translation>{done} de {total} citações verificadas…</translation>
    </message>
    <message>
        <source>{file}: {all} quotations, {wrong} to be looked at.</source>
        <translation>{file}: {all} citações, {wrong} a rever.</translation>
    </message>
    <message>
        <source>↓ verdicts · Enter open the place · E copy the exact words</source>
        <translation>↓ veredictos · Enter abrir o lugar · E copiar as palavras exatas</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Choose one in the library, or search for words.</source>
        <translation>Escolha uma na biblioteca, ou procure palavras.</translation>
    </message>
    <message>
        <source>No statement is open</source>
        <translation>Nenhuma declaração está aberta</translation>
    </message>
</context>
<context>
    <name>ReadingVerbs</name>
    <message>
        <source>Copied with citation.</source>
        <translation>Copiado com a referência.</translation>
    </message>
    <message>
        <source>No passage like this one was found in other years.</source>
        <translation>Não se encontrou nenhuma passagem como esta noutros anos.</translation>
    </message>
    <message>
        <source>There is no statement of another year to compare this one with.</source>
        <translation>Não há declaração de outro ano com que comparar esta.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Readers do not agree: {told}. C keeps the link, X rejects it.</source>
        <translation>Os leitores não estão de acordo: {told}. C mantém a ligação, X rejeita-a.</translation>
    </message>
    <message>
        <source>confirmed by {who}</source>
        <translation>confirmada por {who}</translation>
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
        <translation>movido para {place}</translation>
    </message>
    <message>
        <source>part of {place}</source>
        <translation>parte de {place}</translation>
    </message>
    <message>
        <source>pinned by {who}</source>
        <translation>fixada por {who}</translation>
    </message>
    <message>
        <source>rejected by {who}</source>
        <translation>rejeitada por {who}</translation>
    </message>
    <message>
        <source>split into {places}</source>
        <translation>dividido em {places}</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>All paragraphs are as they were imported.</source>
        <translation>Todos os parágrafos estão como foram importados.</translation>
    </message>
    <message>
        <source>¶{n} and the next paragraph are one now.</source>
        <translation>¶{n} e o parágrafo seguinte são agora um só.</translation>
    </message>
    <message>
        <source>¶{n} is left out: it is no longer found or compared. The same keys bring it back.</source>
        <translation>¶{n} é omitido: já não é encontrado nem comparado. As mesmas teclas repõem-no.</translation>
    </message>
    <message>
        <source>¶{n} is read again.</source>
        <translation>¶{n} volta a ser lido.</translation>
    </message>
    <message>
        <source>¶{n} is two paragraphs now.</source>
        <translation>¶{n} são agora dois parágrafos.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar uma cópia de segurança</translation>
    </message>
    <message numerus="yes">
        <source>The archive was made anew, with %n note(s). The damaged file is kept: {file}</source>
        <translation>
            <numerusform>O arquivo foi refeito, com %n nota. O ficheiro danificado está guardado: {file}</numerusform>
            <numerusform>O arquivo foi refeito, com %n notas. O ficheiro danificado está guardado: {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept among the backups.</source>
        <translation>A cópia de segurança foi restaurada. O que lá estava antes é mantido entre as cópias de segurança.</translation>
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
        <translation>pode ser apenas linguagem corrente</translation>
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
            <numerusform>%n passagem</numerusform>
            <numerusform>%n passagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais recentes primeiro</translation>
    </message>
    <message>
        <source>Order of the passages</source>
        <translation>Ordem das passagens</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevância</translation>
    </message>
    <message>
        <source>Relevance, newer first</source>
        <translation>Relevância, mais recentes primeiro</translation>
    </message>
    <message>
        <source>searched {done} of {all} statements</source>
        <translation>pesquisadas {done} de {all} declarações</translation>
    </message>
    <message numerus="yes">
        <source>the best %n of them shown</source>
        <translation>
            <numerusform>mostrada a %n melhor</numerusform>
            <numerusform>mostradas as %n melhores</numerusform>
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
        <translation>Resultados da pesquisa</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>May only be common wording. {year}, {title}, paragraph {n}: {words}</source>
        <translation>Pode ser apenas linguagem corrente. {year}, {title}, parágrafo {n}: {words}</translation>
    </message>
    <message>
        <source>Note on paragraph {n}: {text} “{quote}”</source>
        <translation>Nota sobre o parágrafo {n}: {text} “{quote}”</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>sem ano</translation>
    </message>
    <message>
        <source>{year}, {title}, paragraph {n}: {words}</source>
        <translation>{year}, {title}, parágrafo {n}: {words}</translation>
    </message>
</context>
<context>
    <name>Ribbons</name>
    <message>
        <source>Links between two columns</source>
        <translation>Ligações entre duas colunas</translation>
    </message>
</context>
<context>
    <name>SaveComparison</name>
    <message>
        <source>It holds two sides, {first} and {second}; the other kinds of files hold all.</source>
        <translation>Contém dois lados, {first} e {second}; os outros tipos de ficheiros contêm todos.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Only passages on {theme} are inside.</source>
        <translation>Só contém passagens sobre {theme}.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Guardar a comparação</translation>
    </message>
    <message>
        <source>Save the comparison: only passages on {theme}</source>
        <translation>Guardar a comparação: só passagens sobre {theme}</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>The comparison is saved as {file}.</source>
        <translation>A comparação está guardada como {file}.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página Web (*.html)</translation>
    </message>
    <message>
        <source>Word, tracked changes, only {first} → {second} (*.docx)</source>
        <translation>Word, alterações registadas, só {first} → {second} (*.docx)</translation>
    </message>
    <message>
        <source>Word, with tracked changes (*.docx)</source>
        <translation>Word, com alterações registadas (*.docx)</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n novo</numerusform>
            <numerusform>%n novos</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <translation>Deixar de guardar</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Pesquisas guardadas</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n passage(s)</source>
        <translation>
            <numerusform>{name}: %n passagem</numerusform>
            <numerusform>{name}: %n passagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchChoices</name>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Contextos</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exata</translation>
    </message>
    <message>
        <source>Find words only in the form that is typed</source>
        <translation>Encontrar as palavras só na forma escrita</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep this search in the list at the side</source>
        <translation>Guardar esta pesquisa na lista ao lado</translation>
    </message>
    <message>
        <source>Look through texts and notes</source>
        <translation>Procurar em textos e notas</translation>
    </message>
    <message>
        <source>Look through the notes only</source>
        <translation>Procurar só nas notas</translation>
    </message>
    <message>
        <source>Look through the texts only</source>
        <translation>Procurar só nos textos</translation>
    </message>
    <message>
        <source>Look through the titles only</source>
        <translation>Procurar só nos títulos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passagens</translation>
    </message>
    <message>
        <source>Show every place with the words before and after it</source>
        <translation>Mostrar cada lugar com as palavras antes e depois</translation>
    </message>
    <message>
        <source>Show how often it was said in each year</source>
        <translation>Mostrar quantas vezes foi dito em cada ano</translation>
    </message>
    <message>
        <source>Show the passages, best first</source>
        <translation>Mostrar as passagens, as melhores primeiro</translation>
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
        <translation>Anos</translation>
    </message>
</context>
<context>
    <name>SecondCopy</name>
    <message>
        <source>Bring them back</source>
        <translation>Trazê-las de volta</translation>
    </message>
    <message>
        <source>The second copy of your changes, the journal, is whole again.</source>
        <translation>A segunda cópia das suas alterações, o diário, está de novo completa.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>What only the journal knew is back in the archive, as far as its statements are there.</source>
        <translation>O que só o diário conhecia está de volta no arquivo, na medida em que as suas declarações lá estão.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Copy with citation</source>
        <translation>Copiar com a referência</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escrever uma nota</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message numerus="yes">
        <source>%n note(s) (goes|go) into the bundle</source>
        <translation>
            <numerusform>%n nota entra no pacote</numerusform>
            <numerusform>%n notas entram no pacote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) (is|are) in {file}; it was read again and is whole.</source>
        <translation>
            <numerusform>%n nota está em {file}; foi relido e está inteiro.</numerusform>
            <numerusform>%n notas estão em {file}; foi relido e está inteiro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) (stays|stay) here.</source>
        <translation>
            <numerusform>%n nota privada fica aqui.</numerusform>
            <numerusform>%n notas privadas ficam aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Corrected details, repaired paragraphs, decisions about links and words of themes go along.</source>
        <translation>Os dados corrigidos, os parágrafos reparados, as decisões sobre ligações e as palavras dos temas vão juntos.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>Private notes stay here. Tick those that may leave:</source>
        <translation>As notas privadas ficam aqui. Marque as que podem sair:</translation>
    </message>
    <message>
        <source>Private notes that may leave</source>
        <translation>Notas privadas que podem sair</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Guardar o pacote</translation>
    </message>
    <message>
        <source>Save the bundle…</source>
        <translation>Guardar o pacote…</translation>
    </message>
    <message>
        <source>Share notes</source>
        <translation>Partilhar notas</translation>
    </message>
    <message>
        <source>The statements go along, with their files</source>
        <translation>As declarações vão também, com os seus ficheiros</translation>
    </message>
    <message>
        <source>a name or a delegation; stands in the bundle</source>
        <translation>um nome ou uma delegação; consta do pacote</translation>
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
            <numerusform>%n nova declaração veio com o kpdesk e entrou no seu arquivo.</numerusform>
            <numerusform>%n novas declarações vieram com o kpdesk e entraram no seu arquivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideMenu</name>
    <message>
        <source>No year and no title has these words. Type fewer of them.</source>
        <translation>Nenhum ano e nenhum título tem estas palavras. Escreva menos.</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet. Import further statements first (Ctrl+I).</source>
        <translation>Ainda não há com que comparar. Importe primeiro outras declarações (Ctrl+I).</translation>
    </message>
    <message>
        <source>Year, or words of a title</source>
        <translation>Ano, ou palavras de um título</translation>
    </message>
    <message>
        <source>Years and statements</source>
        <translation>Anos e declarações</translation>
    </message>
</context>
<context>
    <name>SideNames</name>
    <message>
        <source>version {number}</source>
        <translation>versão {number}</translation>
    </message>
</context>
<context>
    <name>SideOffers</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n declaração</numerusform>
            <numerusform>%n declarações</numerusform>
        </translation>
    </message>
    <message>
        <source>All plenaries of {speaker}</source>
        <translation>Todas as plenárias de {speaker}</translation>
    </message>
    <message>
        <source>Compare {older} and {newer}</source>
        <translation>Comparar {older} e {newer}</translation>
    </message>
    <message>
        <source>Compare {speaker}, {older} and {newer}</source>
        <translation>Comparar {speaker}, {older} e {newer}</translation>
    </message>
</context>
<context>
    <name>SlowStick</name>
    <message>
        <source>The stick that kpdesk runs from is slow: it takes {seconds} seconds to keep a small change. Nothing is lost by that. The same folder on a faster stick is opened there as it is.</source>
        <translation>A pen em que o kpdesk corre é lenta: leva {seconds} segundos a guardar uma pequena alteração. Nada se perde com isso. A mesma pasta numa pen mais rápida abre-se lá tal como está.</translation>
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
            <numerusform>%n passagem</numerusform>
            <numerusform>%n passagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n declaração</numerusform>
            <numerusform>%n declarações</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado às {time}</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>A newer version of this statement came in. You are reading version {n}.</source>
        <translation>Chegou uma versão mais recente desta declaração. Está a ler a versão {n}.</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Mostrar a mais recente</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Open statements</source>
        <translation>Declarações abertas</translation>
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
        <translation>O texto e as notas são guardados e voltam com ela. Agora não se pode escrever nada nela.</translation>
    </message>
    <message>
        <source>Notes that were being written on it are kept as drafts, and come back with it.</source>
        <translation>As notas que se estavam a escrever nela ficam guardadas como rascunhos e voltam com ela.</translation>
    </message>
    <message>
        <source>Redo the import</source>
        <translation>Refazer a importação</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>This statement is in the trash</source>
        <translation>Esta declaração está no lixo</translation>
    </message>
    <message>
        <source>This statement is not in the archive that is open now</source>
        <translation>Esta declaração não está no arquivo aberto agora</translation>
    </message>
    <message>
        <source>This statement was taken out with its import</source>
        <translation>Esta declaração foi retirada com a sua importação</translation>
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
        <translation>{cell}. Enter mostra-as.</translation>
    </message>
    <message numerus="yes">
        <source>{theme}, {side}: %n passage(s)</source>
        <translation>
            <numerusform>{theme}, {side}: %n passagem</numerusform>
            <numerusform>{theme}, {side}: %n passagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToPlace</name>
    <message>
        <source>The note stands in ¶{n} now.</source>
        <translation>A nota está agora em ¶{n}.</translation>
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
            <numerusform>Pesquisar em %n declaração</numerusform>
            <numerusform>Pesquisar em %n declarações</numerusform>
        </translation>
    </message>
    <message>
        <source>{statements} and {notes}</source>
        <translation>{statements} e {notes}</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>Times per 1,000 words said in the year</source>
        <translation>Vezes por 1000 palavras ditas no ano</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Done again: {what}</source>
        <translation>Refeito: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Anulado: {what}</translation>
    </message>
</context>
<context>
    <name>ViewVerbs</name>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>Co&amp;res</translation>
    </message>
    <message>
        <source>Langua&amp;ge</source>
        <translation>Lín&amp;gua</translation>
    </message>
    <message>
        <source>Private notes are hidden on this screen. F8 shows them again.</source>
        <translation>As notas privadas estão ocultas neste ecrã. F8 volta a mostrá-las.</translation>
    </message>
    <message>
        <source>Private notes can be seen again.</source>
        <translation>As notas privadas são visíveis de novo.</translation>
    </message>
    <message>
        <source>The window speaks this language from the next start on.</source>
        <translation>A janela falará esta língua a partir do próximo arranque.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Comparing…</source>
        <translation>A comparar…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>WhyLine</name>
    <message>
        <source>By a reader’s own words: {themes}</source>
        <translation>Pelas palavras de um leitor: {themes}</translation>
    </message>
    <message>
        <source>Click a passage: its counterpart comes level, and here stands why they are linked.</source>
        <translation>Clique numa passagem: a sua correspondência fica ao mesmo nível, e aqui se diz porque estão ligadas.</translation>
    </message>
    <message>
        <source>Confirmed by a reader</source>
        <translation>Confirmado por um leitor</translation>
    </message>
    <message>
        <source>Link {place} of {count} · Space: next</source>
        <translation>Ligação {place} de {count} · Space: seguinte</translation>
    </message>
    <message>
        <source>On the same theme</source>
        <translation>Sobre o mesmo tema</translation>
    </message>
    <message>
        <source>Pinned by a reader</source>
        <translation>Fixado por um leitor</translation>
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
        <translation>Palavras comuns: {terms}</translation>
    </message>
    <message>
        <source>Thanks, signatures and addresses are folded and not counted. Enter shows them.</source>
        <translation>Agradecimentos, assinaturas e endereços estão dobrados e não são contados. Enter mostra-os.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>The same but for the marked words</source>
        <translation>Igual, salvo as palavras marcadas</translation>
    </message>
    <message>
        <source>Themes: {themes}</source>
        <translation>Temas: {themes}</translation>
    </message>
    <message>
        <source>Titles, places, dates and greetings are folded and not counted. Enter shows them.</source>
        <translation>Títulos, lugares, datas e saudações estão recolhidos e não são contados. Enter mostra-os.</translation>
    </message>
    <message>
        <source>What stands after the speech is shown and counted. Enter folds it again.</source>
        <translation>O que vem depois do discurso é mostrado e contado. Enter volta a dobrá-lo.</translation>
    </message>
    <message>
        <source>What stands before the speech is shown and counted. Enter folds it again.</source>
        <translation>O que está antes do discurso é mostrado e contado. Enter recolhe-o de novo.</translation>
    </message>
    <message>
        <source>{sign} {here} · No counterpart found in {there}</source>
        <translation>{sign} {here} · Nenhuma correspondência encontrada em {there}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The archive is not open yet. Please wait a moment and try again.</source>
        <translation>O arquivo ainda não está aberto. Aguarde um momento e tente de novo.</translation>
    </message>
</context>
<context>
    <name>YearBars</name>
    <message numerus="yes">
        <source>{year}: %n passage(s)</source>
        <translation>
            <numerusform>{year}: %n passagem</numerusform>
            <numerusform>{year}: %n passagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>_SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Pesquisa</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Pesquisar…</translation>
    </message>
    <message>
        <source>Type words to find in all statements and notes</source>
        <translation>Escreva palavras para procurar em todas as declarações e notas</translation>
    </message>
</context>
<context>
    <name>_YearBar</name>
    <message numerus="yes">
        <source>{year}: {rate} per 1,000 words, %n time(s)</source>
        <translation>
            <numerusform>{year}: {rate} por 1000 palavras, %n vez</numerusform>
            <numerusform>{year}: {rate} por 1000 palavras, %n vezes</numerusform>
        </translation>
    </message>
</context>
</TS>
