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
        <translation>&amp;Verificar o arquivo</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparação</translation>
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
        <translation>&amp;Juntar ao parágrafo seguinte</translation>
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
        <source>&amp;Next change</source>
        <translation>&amp;Diferença seguinte</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
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
        <source>&amp;Undo</source>
        <translation>&amp;Anular</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
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
        <source>All paragraphs as i&amp;mported</source>
        <translation>To&amp;dos os parágrafos como importados</translation>
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
        <translation>Corrigir os &amp;detalhes…</translation>
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
        <source>Go from a note to its passage</source>
        <translation>Ir de uma nota para a sua passagem</translation>
    </message>
    <message>
        <source>Go from the search box to the results</source>
        <translation>Ir da caixa de pesquisa para os resultados</translation>
    </message>
    <message>
        <source>Go to &amp;paragraph…</source>
        <translation>Ir para o pará&amp;grafo…</translation>
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
        <source>Next part of the &amp;window</source>
        <translation>Parte seguinte da &amp;janela</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamanho normal do texto</translation>
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
        <source>P&amp;revious change</source>
        <translation>Difer&amp;ença anterior</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior da janela</translation>
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
        <translation>Selecionar o pará&amp;grafo</translation>
    </message>
    <message>
        <source>Show the note in its text</source>
        <translation>Mostrar a nota no seu texto</translation>
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
        <source>Write a &amp;note</source>
        <translation>Escrever uma &amp;nota</translation>
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
    <name>Annotating</name>
    <message>
        <source>The highlight on ¶{n} is gone.</source>
        <translation>O realce do ¶{n} foi retirado.</translation>
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
        <source>Left side: {title}</source>
        <translation>Lado esquerdo: {title}</translation>
    </message>
    <message>
        <source>Right side: {title}</source>
        <translation>Lado direito: {title}</translation>
    </message>
</context>
<context>
    <name>ColumnModel</name>
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
        <source>Compare {older} and {newer}</source>
        <translation>Comparar {older} e {newer}</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nada para comparar</translation>
    </message>
    <message>
        <source>The passage was copied with its source.</source>
        <translation>A passagem foi copiada com a sua fonte.</translation>
    </message>
    <message>
        <source>Two sides stand beside each other at a time. Choose another one at the head of a column.</source>
        <translation>São mostrados dois lados de cada vez. Escolha outro no cabeçalho de uma coluna.</translation>
    </message>
    <message>
        <source>What was said again, what changed, what stands alone.</source>
        <translation>O que foi dito de novo, o que mudou, o que ficou isolado.</translation>
    </message>
</context>
<context>
    <name>ComparisonTop</name>
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
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>{left} and {right}: nothing in common was found; they stand side by side</source>
        <translation>{left} e {right}: nada em comum foi encontrado; os textos estão lado a lado</translation>
    </message>
    <message>
        <source>{left} and {right}: {same} the same, {reworded} reworded, {related} related; without counterpart: {alone_left} of {left}, {alone_right} of {right}</source>
        <translation>{left} e {right}: {same} iguais, {reworded} reformuladas, {related} relacionadas; sem correspondência: {alone_left} de {left}, {alone_right} de {right}</translation>
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
    <name>Drafts</name>
    <message>
        <source>What you typed is kept: press N there to go on.</source>
        <translation>O que escreveu está guardado: prima N nesse lugar para continuar.</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>2022, 2022-11 or 2022-11-05</source>
        <translation>2022, 2022-11 ou 2022-11-05</translation>
    </message>
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
    <message>
        <source>Several names: with ; between them</source>
        <translation>Vários nomes: separados por ;</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
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
        <source>Left column</source>
        <translation>Coluna esquerda</translation>
    </message>
    <message>
        <source>Right column</source>
        <translation>Coluna direita</translation>
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
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palavra</numerusform>
            <numerusform>%n palavras</numerusform>
        </translation>
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
        <source>%n note(s) could not be placed and wait beside the text.</source>
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
        <source>Nothing is stored until you press Import. A yellow cell with a question mark: please check. Point at a value to see the words it comes from; edit it with F2. With several rows selected, an edit sets all of them.</source>
        <translation>Nada é guardado até premir Importar. Uma célula amarela com um ponto de interrogação deve ser verificada. Aponte para um valor para ver as palavras de onde vem; altere-o com F2. Com várias linhas selecionadas, uma alteração aplica-se a todas.</translation>
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
        <source>{done} of {total}  {name}</source>
        <translation>{done} de {total}  {name}</translation>
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
    <name>KeptDrafts</name>
    <message numerus="yes">
        <source>%n draft(s) kept from last time: press N at the words to go on.</source>
        <translation>
            <numerusform>%n rascunho guardado da última vez: prima N nas suas palavras para continuar.</numerusform>
            <numerusform>%n rascunhos guardados da última vez: prima N nas suas palavras para continuar.</numerusform>
        </translation>
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
        <source>%n statement(s) are in the trash now.</source>
        <translation>
            <numerusform>%n declaração está agora no lixo.</numerusform>
            <numerusform>%n declarações estão agora no lixo.</numerusform>
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
        <source>Move to the trash	Del</source>
        <translation>Mover para o lixo	Del</translation>
    </message>
    <message>
        <source>No note fits</source>
        <translation>Nenhuma nota corresponde</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Ainda não há notas</translation>
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
    <name>Outline</name>
    <message>
        <source>In this statement</source>
        <translation>Nesta declaração</translation>
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
    <name>ProposalModel</name>
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
    <message>
        <source>&amp;Open the place</source>
        <translation>Abrir o &amp;lugar</translation>
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
    <message>
        <source>Paste a quotation here, or drop a draft to check all its quotations</source>
        <translation>Cole aqui uma citação, ou largue um rascunho para verificar todas as suas citações</translation>
    </message>
    <message>
        <source>The exact words are on the clipboard, with their source.</source>
        <translation>As palavras exatas estão na área de transferência, com a sua fonte.</translation>
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
        <source>A newer version of this statement came in. You are reading version {n}.</source>
        <translation>Chegou uma versão mais recente desta declaração. Está a ler a versão {n}.</translation>
    </message>
    <message>
        <source>Choose one in the library, or search for words.</source>
        <translation>Escolha uma na biblioteca, ou procure palavras.</translation>
    </message>
    <message>
        <source>No statement is open</source>
        <translation>Nenhuma declaração está aberta</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Mostrar a mais recente</translation>
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
            <numerusform>%n passagem</numerusform>
            <numerusform>%n passagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) searched</source>
        <translation>
            <numerusform>%n declaração pesquisada</numerusform>
            <numerusform>%n declarações pesquisadas</numerusform>
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
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
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
    <name>SearchPane</name>
    <message numerus="yes">
        <source>%n statement(s) were searched, all of them.</source>
        <translation>
            <numerusform>Foi pesquisada %n declaração, a única.</numerusform>
            <numerusform>Foram pesquisadas %n declarações, todas as que há.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a passage</source>
        <translation>Encontrar uma passagem</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <translation>Procurar “{words}”</translation>
    </message>
    <message>
        <source>Type words in the box above. “Quotation marks” keep words together, certif* finds every ending, year:2019..2022 and org:, kind:, lang:, speaker: narrow it down, NOT leaves out.</source>
        <translation>Escreva palavras na caixa acima. As “aspas” mantêm as palavras juntas, certif* encontra todas as terminações, year:2019..2022 e org:, kind:, lang:, speaker: restringem a pesquisa, NOT exclui.</translation>
    </message>
    <message>
        <source>Without the filter {value}</source>
        <translation>Sem o filtro {value}</translation>
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
        <source>Year, or words of a title</source>
        <translation>Ano, ou palavras de um título</translation>
    </message>
    <message>
        <source>Years and statements</source>
        <translation>Anos e declarações</translation>
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
        <translation>C&amp;ores</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>Lín&amp;gua</translation>
    </message>
    <message>
        <source>The window speaks this language from the next start on.</source>
        <translation>A janela falará esta língua a partir do próximo arranque.</translation>
    </message>
</context>
<context>
    <name>WhyLine</name>
    <message>
        <source>Click a passage: its counterpart comes level, and here stands why they are linked.</source>
        <translation>Clique numa passagem: a sua correspondência fica ao mesmo nível, e aqui se diz porque estão ligadas.</translation>
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
    <name>_ResultList</name>
    <message>
        <source>Search results</source>
        <translation>Resultados da pesquisa</translation>
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
</TS>
