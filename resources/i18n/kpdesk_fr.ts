<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About kpdesk</source>
        <translation>À &amp;propos de kpdesk</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Check the archive</source>
        <translation>&amp;Vérifier l’archive</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparaison</translation>
    </message>
    <message>
        <source>&amp;Copy with citation</source>
        <translation>&amp;Copier avec la référence</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Find in this text</source>
        <translation>Rechercher &amp;dans ce texte</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>S&amp;urligner</translation>
    </message>
    <message>
        <source>&amp;Import statements…</source>
        <translation>&amp;Importer des déclarations…</translation>
    </message>
    <message>
        <source>&amp;Join with the next paragraph</source>
        <translation>&amp;Joindre au paragraphe suivant</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Touches…</translation>
    </message>
    <message>
        <source>&amp;Leave the paragraph out, or bring it back</source>
        <translation>&amp;Écarter le paragraphe, ou le reprendre</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Différence suivante</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Restore from the trash</source>
        <translation>&amp;Restaurer depuis la corbeille</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Recherche</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Tout rechercher</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Work of others in kpdesk</source>
        <translation>Travaux &amp;d’autrui dans kpdesk</translation>
    </message>
    <message>
        <source>Across to the other column</source>
        <translation>Passer à l’autre colonne</translation>
    </message>
    <message>
        <source>All paragraphs as i&amp;mported</source>
        <translation>Tous les paragraphes tels qu’i&amp;mportés</translation>
    </message>
    <message>
        <source>Back &amp;up the archive…</source>
        <translation>&amp;Sauvegarder l’archive…</translation>
    </message>
    <message>
        <source>Back to the list the text was opened from</source>
        <translation>Revenir à la liste d’où le texte a été ouvert</translation>
    </message>
    <message>
        <source>Back to the place before</source>
        <translation>Revenir à l’endroit précédent</translation>
    </message>
    <message>
        <source>Bring files into the archive</source>
        <translation>Faire entrer des fichiers dans l’archive</translation>
    </message>
    <message>
        <source>Change the chosen note</source>
        <translation>Modifier la note choisie</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Check a &amp;quotation…</source>
        <translation>&amp;Vérifier une citation…</translation>
    </message>
    <message>
        <source>Close the box</source>
        <translation>Fermer la boîte</translation>
    </message>
    <message>
        <source>Compare with other &amp;years</source>
        <translation>Comparer avec d’autres &amp;années</translation>
    </message>
    <message>
        <source>Copy the exact words with their source</source>
        <translation>Copier les mots exacts avec leur source</translation>
    </message>
    <message>
        <source>Copy the selected words with their source</source>
        <translation>Copier les mots sélectionnés avec leur source</translation>
    </message>
    <message>
        <source>Correct &amp;details…</source>
        <translation>Corriger les &amp;détails…</translation>
    </message>
    <message>
        <source>Correct title, date, meeting and the like</source>
        <translation>Corriger le titre, la date, la réunion, etc.</translation>
    </message>
    <message>
        <source>Empty the search box, then leave it</source>
        <translation>Vider la boîte de recherche, puis la quitter</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>For the head of a page that came in as a paragraph</source>
        <translation>Pour un en-tête de page importé comme un paragraphe</translation>
    </message>
    <message>
        <source>Forward to the place after</source>
        <translation>Avancer à l’endroit suivant</translation>
    </message>
    <message>
        <source>Go from a note to its passage</source>
        <translation>Aller d’une note à son passage</translation>
    </message>
    <message>
        <source>Go from the search box to the results</source>
        <translation>Aller de la boîte de recherche aux résultats</translation>
    </message>
    <message>
        <source>Go to &amp;paragraph…</source>
        <translation>Aller au &amp;paragraphe…</translation>
    </message>
    <message>
        <source>Highlight with label %1</source>
        <translation>Surligner avec l’étiquette %1</translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importer un d&amp;ossier…</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>Dans une comparaison</translation>
    </message>
    <message>
        <source>In the box to find in a text</source>
        <translation>Dans la boîte de recherche d’un texte</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Dans la bibliothèque</translation>
    </message>
    <message>
        <source>In the list of notes</source>
        <translation>Dans la liste des notes</translation>
    </message>
    <message>
        <source>In the search results</source>
        <translation>Dans les résultats de recherche</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Leave the note</source>
        <translation>Quitter la note</translation>
    </message>
    <message>
        <source>Let a new paragraph begin with the word at the caret</source>
        <translation>Faire commencer un nouveau paragraphe au mot sous le curseur</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>&amp;Mode clair ou sombre</translation>
    </message>
    <message>
        <source>Make one paragraph of what the end of a page cut in two</source>
        <translation>Réunir en un paragraphe ce qu’une fin de page a coupé en deux</translation>
    </message>
    <message>
        <source>Move the chosen statements to the trash</source>
        <translation>Placer les déclarations choisies dans la corbeille</translation>
    </message>
    <message>
        <source>Move the note to the &amp;trash</source>
        <translation>Placer la note dans la c&amp;orbeille</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>Placer dans la &amp;corbeille</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Next link of the same passage</source>
        <translation>Lien suivant du même passage</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>Partie suivante de la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille normale du texte</translation>
    </message>
    <message>
        <source>Open the place of a quotation</source>
        <translation>Ouvrir l’endroit d’une citation</translation>
    </message>
    <message>
        <source>Open the statement</source>
        <translation>Ouvrir la déclaration</translation>
    </message>
    <message>
        <source>P&amp;revious change</source>
        <translation>Différence pré&amp;cédente</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Read the hit in its text</source>
        <translation>Lire le résultat dans son texte</translation>
    </message>
    <message>
        <source>Read the passage in its text</source>
        <translation>Lire le passage dans son texte</translation>
    </message>
    <message>
        <source>Remove the &amp;sample collection</source>
        <translation>Retirer la collection d’&amp;exemples</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Scroll compared texts &amp;together</source>
        <translation>Faire défiler &amp;ensemble les textes comparés</translation>
    </message>
    <message>
        <source>Select the &amp;sentence</source>
        <translation>Sélectionner la p&amp;hrase</translation>
    </message>
    <message>
        <source>Select the p&amp;aragraph</source>
        <translation>Sélectionner le para&amp;graphe</translation>
    </message>
    <message>
        <source>Show the note in its text</source>
        <translation>Montrer la note dans son texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Spl&amp;it the paragraph here</source>
        <translation>Scinder &amp;ici le paragraphe</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Passer du clair au sombre et inversement</translation>
    </message>
    <message>
        <source>This passage in &amp;other years</source>
        <translation>Ce passage dans d’a&amp;utres années</translation>
    </message>
    <message>
        <source>Was it said so, word for word, and where</source>
        <translation>Cela a-t-il été dit ainsi, mot pour mot, et où</translation>
    </message>
    <message>
        <source>While checking quotations</source>
        <translation>Pendant la vérification de citations</translation>
    </message>
    <message>
        <source>While writing a note</source>
        <translation>Pendant la rédaction d’une note</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>Rédiger une &amp;note</translation>
    </message>
    <message>
        <source>kpdesk &amp;help</source>
        <translation>&amp;Aide de kpdesk</translation>
    </message>
    <message>
        <source>{action}: {what}</source>
        <translation>{action}&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>Annotating</name>
    <message>
        <source>The highlight on ¶{n} is gone.</source>
        <translation>Le surlignage du ¶{n} est retiré.</translation>
    </message>
    <message>
        <source>The note on ¶{n} is in the trash now.</source>
        <translation>La note du ¶{n} est maintenant dans la corbeille.</translation>
    </message>
    <message>
        <source>The note you began is kept: press N at its words to go on.</source>
        <translation>La note que vous avez commencée est conservée&#xa0;: appuyez sur N sur ses mots pour la poursuivre.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Edit this note (F2)</source>
        <translation>Modifier cette note (F2)</translation>
    </message>
    <message>
        <source>Move this note to the trash (Del)</source>
        <translation>Placer cette note dans la corbeille (Del)</translation>
    </message>
    <message>
        <source>To place: these words are not in this version. “{quote}”</source>
        <translation>À placer&#xa0;: ces mots ne figurent pas dans cette version. «&#xa0;{quote}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>2022 plenary, Gaborone, BW</source>
        <translation>2022 Plénière, Gaborone, BW</translation>
    </message>
    <message>
        <source>2022-11-05</source>
        <translation>2022-11-05</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>nouvelle version</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>own statement</source>
        <translation>déclaration distincte</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>a guess, please check</source>
        <translation>supposition, à vérifier</translation>
    </message>
    <message>
        <source>also found: {readings}</source>
        <translation>également trouvé&#xa0;: {readings}</translation>
    </message>
    <message>
        <source>confirmed by a person</source>
        <translation>confirmé par une personne</translation>
    </message>
    <message>
        <source>stated in the text</source>
        <translation>indiqué dans le texte</translation>
    </message>
    <message>
        <source>worked out from the text</source>
        <translation>déduit du texte</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n déclaration</numerusform>
            <numerusform>%n déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a year or a statement</source>
        <translation>Choisir une année ou une déclaration</translation>
    </message>
    <message>
        <source>Left side: {title}</source>
        <translation>Côté gauche&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Right side: {title}</source>
        <translation>Côté droit&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>ColumnModel</name>
    <message>
        <source>Counterpart in {side}: {n}</source>
        <translation>Correspondance dans {side}&#xa0;: {n}</translation>
    </message>
    <message>
        <source>No counterpart found in {side}</source>
        <translation>Aucune correspondance trouvée dans {side}</translation>
    </message>
    <message>
        <source>Only here: {words}</source>
        <translation>Seulement ici&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Apparenté</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformulé</translation>
    </message>
    <message>
        <source>Statement: {title}</source>
        <translation>Déclaration&#xa0;: {title}</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>{status}, heading {n}: {words}</source>
        <translation>{status}, titre {n}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{status}, {n}: {words}</source>
        <translation>{status}, {n}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>Nothing of what is shown stands on this side</source>
        <translation>Rien de ce qui est affiché ne figure de ce côté</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Choose other sides</source>
        <translation>Choisir d’autres côtés</translation>
    </message>
    <message>
        <source>Choose the sides</source>
        <translation>Choisir les côtés</translation>
    </message>
    <message>
        <source>Compare two statements, or two years</source>
        <translation>Comparer deux déclarations ou deux années</translation>
    </message>
    <message>
        <source>Compare {older} and {newer}</source>
        <translation>Comparer {older} et {newer}</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>The passage was copied with its source.</source>
        <translation>Le passage a été copié avec sa source.</translation>
    </message>
    <message>
        <source>Two sides stand beside each other at a time. Choose another one at the head of a column.</source>
        <translation>Deux côtés sont affichés en regard à la fois. Choisissez-en un autre en tête de colonne.</translation>
    </message>
    <message>
        <source>What was said again, what changed, what stands alone.</source>
        <translation>Ce qui a été redit, ce qui a changé, ce qui est resté isolé.</translation>
    </message>
</context>
<context>
    <name>ComparisonTop</name>
    <message>
        <source>Any kind</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Any organisation</source>
        <translation>Toutes les organisations</translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>{left} and {right}: nothing in common was found; they stand side by side</source>
        <translation>{left} et {right}&#xa0;: rien de commun n’a été trouvé&#x202f;; les textes sont placés côte à côte</translation>
    </message>
    <message>
        <source>{left} and {right}: {same} the same, {reworded} reworded, {related} related; without counterpart: {alone_left} of {left}, {alone_right} of {right}</source>
        <translation>{left} et {right}&#xa0;: {same} identiques, {reworded} reformulés, {related} apparentés&#x202f;; sans correspondance&#xa0;: {alone_left} de {left}, {alone_right} de {right}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Something in kpdesk went wrong. What was saved is safe; the details are in the log file.</source>
        <translation>Un problème est survenu dans kpdesk. Ce qui a été enregistré est en sécurité&#x202f;; les détails se trouvent dans le fichier journal.</translation>
    </message>
    <message>
        <source>The archive is not open</source>
        <translation>L’archive n’est pas ouverte</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) chosen</source>
        <translation>
            <numerusform>%n déclaration choisie</numerusform>
            <numerusform>%n déclarations choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a statement to see what is known about it.</source>
        <translation>Choisissez une déclaration pour voir ce que l’on en sait.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Details of the chosen statement</source>
        <translation>Détails de la déclaration choisie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>{file} · SHA-256 {hash}… · {key}</source>
        <translation>{file} · SHA-256 {hash}… · {key}</translation>
    </message>
    <message>
        <source>{minutes} min spoken</source>
        <translation>{minutes} min à l’oral</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>What you typed is kept: press N there to go on.</source>
        <translation>Ce que vous avez saisi est conservé&#xa0;: appuyez sur N au même endroit pour continuer.</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Correct details</source>
        <translation>Corriger les détails</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Several names: with ; between them</source>
        <translation>Plusieurs noms&#xa0;: séparés par des points-virgules</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Filters with counts</source>
        <translation>Filtres avec nombres</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>THÈME</translation>
    </message>
    <message>
        <source>YEARS</source>
        <translation>ANNÉES</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n passage(s)</source>
        <translation>
            <numerusform>{name}&#xa0;: %n passage</numerusform>
            <numerusform>{name}&#xa0;: %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacingColumns</name>
    <message>
        <source>Left column</source>
        <translation>Colonne de gauche</translation>
    </message>
    <message>
        <source>Right column</source>
        <translation>Colonne de droite</translation>
    </message>
</context>
<context>
    <name>FileVerbs</name>
    <message numerus="yes">
        <source>%n sample(s) moved to the trash.</source>
        <translation>
            <numerusform>%n exemple placé dans la corbeille.</numerusform>
            <numerusform>%n exemples placés dans la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %n statements is an invented sample.</source>
        <translation>
            <numerusform>1 déclaration sur %n est un exemple inventé.</numerusform>
            <numerusform>1 déclaration sur %n est un exemple inventé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up the archive</source>
        <translation>Sauvegarder l’archive</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Import statements</source>
        <translation>Importer des déclarations</translation>
    </message>
    <message>
        <source>Remove samples</source>
        <translation>Retirer les exemples</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>The archive is backed up to {file}; the copy was opened and checked.</source>
        <translation>L’archive est sauvegardée dans {file}&#x202f;; la copie a été ouverte et vérifiée.</translation>
    </message>
    <message numerus="yes">
        <source>The archive was checked. %n problem(s) found, the first: {what}</source>
        <translation>
            <numerusform>L’archive a été vérifiée. %n problème constaté&#xa0;: {what}</numerusform>
            <numerusform>L’archive a été vérifiée. %n problèmes constatés, dont le premier&#xa0;: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive was checked: everything is in order.</source>
        <translation>L’archive a été vérifiée&#xa0;: tout est en ordre.</translation>
    </message>
    <message>
        <source>This is an invented sample collection to try kpdesk with: no country or person in it is real.</source>
        <translation>Voici une collection d’exemples inventés pour essayer kpdesk&#xa0;: aucun pays ni aucune personne n’y est réel.</translation>
    </message>
    <message numerus="yes">
        <source>{samples} of %n statements are invented samples.</source>
        <translation>
            <numerusform>{samples} déclaration sur %n est un exemple inventé.</numerusform>
            <numerusform>{samples} déclarations sur %n sont des exemples inventés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>All {count}</source>
        <translation>Tout {count}</translation>
    </message>
    <message>
        <source>No counterpart in {side}</source>
        <translation>Sans correspondance dans {side}</translation>
    </message>
    <message>
        <source>Passages of {here} for which no counterpart was found in {there}</source>
        <translation>Passages de {here} pour lesquels aucune correspondance n’a été trouvée dans {there}</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Apparenté</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformulé</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Show everything: {count}</source>
        <translation>Tout afficher&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Show {what}: {count}</source>
        <translation>Afficher {what}&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Rechercher dans ce texte</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>Absent de ce texte</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Précédent (Shift+F3)</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} sur {total}</translation>
    </message>
</context>
<context>
    <name>FontHint</name>
    <message>
        <source>This machine has no font for Chinese, Japanese or Korean, so those letters look like boxes here. The text itself is whole, and is searched and quoted as it is. Any font that has them mends this.</source>
        <translation>Cette machine n’a pas de police pour le chinois, le japonais ou le coréen&#xa0;: ces caractères apparaissent ici comme des carrés. Le texte lui-même est intact&#x202f;; il est recherché et cité tel quel. N’importe quelle police qui les contient y remédie.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: {size}</source>
        <translation>Sélection&#xa0;: {size}</translation>
    </message>
    <message>
        <source>version {n} of {newest} · {rest}</source>
        <translation>version {n} sur {newest} · {rest}</translation>
    </message>
    <message>
        <source>{file} · SHA-256 {hash}…</source>
        <translation>{file} · SHA-256 {hash}…</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} min at {speed} words a minute</source>
        <translation>{minutes}:{seconds} min à {speed} mots par minute</translation>
    </message>
    <message>
        <source>¶ {n} of {all}</source>
        <translation>¶ {n} sur {all}</translation>
    </message>
    <message>
        <source>¶ {n} · {all} paragraphs</source>
        <translation>¶ {n} · {all} paragraphes</translation>
    </message>
    <message>
        <source>¶ {n}, left out · {all} are read</source>
        <translation>¶ {n}, écarté · {all} sont lus</translation>
    </message>
</context>
<context>
    <name>GoBar</name>
    <message>
        <source>1 to {last}</source>
        <translation>1 à {last}</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
    <message>
        <source>Go to ¶</source>
        <translation>Aller au ¶</translation>
    </message>
    <message>
        <source>Number of the paragraph</source>
        <translation>Numéro du paragraphe</translation>
    </message>
</context>
<context>
    <name>HelpVerbs</name>
    <message>
        <source># kpdesk {version}

The desktop archive a delegation carries into a plenary: search, compare, annotate and quote statements, offline. kpdesk never connects to a network.

Free software under the MIT licence. Built with Qt for Python (LGPL), SQLAlchemy, Whoosh and tantivy.</source>
        <translation># kpdesk {version}

L’archive de bureau qu’une délégation emporte à une plénière&#xa0;: rechercher, comparer, annoter et citer les déclarations, hors ligne. kpdesk ne se connecte jamais à un réseau.

Logiciel libre sous licence MIT. Réalisé avec Qt for Python (LGPL), SQLAlchemy, Whoosh et tantivy.</translation>
    </message>
    <message>
        <source>About kpdesk</source>
        <translation>À propos de kpdesk</translation>
    </message>
    <message>
        <source>This kpdesk runs from its source, so the work of others is not inside it but beside it: each package in its folder .venv carries its own licence. An installed kpdesk lists them all here.</source>
        <translation>Ce kpdesk fonctionne depuis son code source&#x202f;; les travaux d’autrui ne sont donc pas à l’intérieur mais à côté&#xa0;: chaque paquet de son dossier .venv porte sa propre licence. Un kpdesk installé les énumère tous ici.</translation>
    </message>
    <message>
        <source>Work of others in kpdesk</source>
        <translation>Travaux d’autrui dans kpdesk</translation>
    </message>
    <message>
        <source>kpdesk help</source>
        <translation>Aide de kpdesk</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n déjà présent</numerusform>
            <numerusform>%n déjà présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s)</source>
        <translation>
            <numerusform>%n nouvelle version</numerusform>
            <numerusform>%n nouvelles versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s) stored.</source>
        <translation>
            <numerusform>%n nouvelle version enregistrée.</numerusform>
            <numerusform>%n nouvelles versions enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%n illisible</numerusform>
            <numerusform>%n illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be placed and wait beside the text.</source>
        <translation>
            <numerusform>%n note n’a pas pu être placée et attend à côté du texte.</numerusform>
            <numerusform>%n notes n’ont pas pu être placées et attendent à côté du texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) imported.</source>
        <translation>
            <numerusform>%n déclaration importée.</numerusform>
            <numerusform>%n déclarations importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without text</source>
        <translation>
            <numerusform>%n sans texte</numerusform>
            <numerusform>%n sans texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>Importer %n</numerusform>
            <numerusform>Importer %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Importer %n fichier</numerusform>
            <numerusform>Importer %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Import statements</source>
        <translation>Importer des déclarations</translation>
    </message>
    <message>
        <source>Nothing is stored until you press Import. A yellow cell with a question mark: please check. Point at a value to see the words it comes from; edit it with F2. With several rows selected, an edit sets all of them.</source>
        <translation>Rien n’est enregistré avant que vous n’appuyiez sur Importer. Une cellule jaune avec un point d’interrogation est à vérifier. Pointez une valeur pour voir les mots dont elle provient&#x202f;; modifiez-la avec F2. Si plusieurs lignes sont sélectionnées, une modification les règle toutes.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>There is no file to import here. Choose files or another folder.</source>
        <translation>Il n’y a aucun fichier à importer ici. Choisissez des fichiers ou un autre dossier.</translation>
    </message>
    <message>
        <source>You stopped the import; what was stored until then is kept.</source>
        <translation>Vous avez arrêté l’importation&#x202f;; ce qui a été enregistré jusque-là est conservé.</translation>
    </message>
    <message>
        <source>{done} of {total}  {name}</source>
        <translation>{done} sur {total}  {name}</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Something in kpdesk went wrong. What was saved is safe; the details are in the log file.</source>
        <translation>Un problème est survenu dans kpdesk. Ce qui a été enregistré est en sécurité&#x202f;; les détails se trouvent dans le fichier journal.</translation>
    </message>
</context>
<context>
    <name>KeptDrafts</name>
    <message numerus="yes">
        <source>%n draft(s) kept from last time: press N at the words to go on.</source>
        <translation>
            <numerusform>%n brouillon conservé de la dernière fois&#xa0;: appuyez sur N sur ses mots pour le poursuivre.</numerusform>
            <numerusform>%n brouillons conservés de la dernière fois&#xa0;: appuyez sur N sur leurs mots pour les poursuivre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The drafts of notes from last time cannot be read. Your notes are safe. The file is kept: {file}</source>
        <translation>Les brouillons de notes de la dernière fois sont illisibles. Vos notes sont en sécurité. Le fichier est conservé&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The note you are writing cannot be kept on the disk ({why}). Save it with Ctrl+Enter soon.</source>
        <translation>La note que vous rédigez ne peut pas être conservée sur le disque ({why}). Enregistrez-la bientôt avec Ctrl+Enter.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Filter the list of keys</source>
        <translation>Filtrer la liste des touches</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>Go on correcting</source>
        <translation>Continuer à corriger</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave the import? Your corrections are lost.</source>
        <translation>Quitter l’importation&#x202f;? Vos corrections seront perdues.</translation>
    </message>
</context>
<context>
    <name>LibraryHead</name>
    <message>
        <source>Filter by title, organisation, kind, year…</source>
        <translation>Filtrer par titre, organisation, type, année…</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Filtrer la bibliothèque</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Trash {count}</source>
        <translation>Corbeille {count}</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Year not stated</source>
        <translation>Année non indiquée</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message numerus="yes">
        <source>%n statement(s) are in the trash now.</source>
        <translation>
            <numerusform>%n déclaration est maintenant dans la corbeille.</numerusform>
            <numerusform>%n déclarations sont maintenant dans la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) restored.</source>
        <translation>
            <numerusform>%n déclaration restaurée.</numerusform>
            <numerusform>%n déclarations restaurées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) shown</source>
        <translation>
            <numerusform>%n déclaration affichée</numerusform>
            <numerusform>%n déclarations affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in this window, or choose them.</source>
        <translation>Déposez des fichiers ou des dossiers n’importe où dans cette fenêtre, ou choisissez-les.</translation>
    </message>
    <message>
        <source>Import statements…</source>
        <translation>Importer des déclarations…</translation>
    </message>
    <message>
        <source>No statement holds these words</source>
        <translation>Aucune déclaration ne contient ces mots</translation>
    </message>
    <message>
        <source>No statements yet</source>
        <translation>Aucune déclaration pour l’instant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the sample collection</source>
        <translation>Ouvrir la collection d’exemples</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Shorten or clear the filter above.</source>
        <translation>Raccourcissez ou videz le filtre ci-dessus.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>“{title}” is in the trash now.</source>
        <translation>«&#xa0;{title}&#xa0;» est maintenant dans la corbeille.</translation>
    </message>
</context>
<context>
    <name>LibraryTree</name>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Enter open · F2 correct · Del trash · Ctrl+/ keys</source>
        <translation>Enter ouvrir · F2 corriger · Del corbeille · Ctrl+/ touches</translation>
    </message>
    <message>
        <source>Enter show · Del trash · Ctrl+/ keys</source>
        <translation>Enter montrer · Del corbeille · Ctrl+/ touches</translation>
    </message>
    <message>
        <source>F7 next change · Ctrl+L scroll together · Ctrl+/ keys</source>
        <translation>F7 différence suivante · Ctrl+L défilement commun · Ctrl+/ touches</translation>
    </message>
    <message>
        <source>H highlight · 1–6 label · N note · S sentence · Ctrl+Shift+C copy with citation</source>
        <translation>H surligner · 1–6 étiquette · N note · S phrase · Ctrl+Shift+C copier avec la référence</translation>
    </message>
    <message>
        <source>My archive</source>
        <translation>Mon archive</translation>
    </message>
    <message>
        <source>{archive} – kpdesk</source>
        <translation>{archive} – kpdesk</translation>
    </message>
    <message>
        <source>↓ next hit · H highlight · N note · Ctrl+Shift+C copy with citation</source>
        <translation>↓ résultat suivant · H surligner · N note · Ctrl+Shift+C copier avec la référence</translation>
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
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Type de réunion</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>no meeting</source>
        <translation>aucune réunion</translation>
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
        <translation>1er {month} {year}</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Closing speech</source>
        <translation>Discours de clôture</translation>
    </message>
    <message>
        <source>Communiqué</source>
        <translation>Communiqué</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Prononcé</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Intersessional</source>
        <translation>Intersession</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Opening speech</source>
        <translation>Discours d’ouverture</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Other meeting</source>
        <translation>Autre réunion</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plénière</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Communiqué de presse</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Orateurs</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>check against delivery</source>
        <translation>seul le prononcé fait foi</translation>
    </message>
    <message>
        <source>circulated, not delivered</source>
        <translation>diffusé, non prononcé</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>prononcé</translation>
    </message>
    <message>
        <source>not known whether delivered</source>
        <translation>on ignore s’il a été prononcé</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave (Esc); what you typed is kept</source>
        <translation>Quitter (Esc)&#x202f;; ce que vous avez saisi est conservé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Enregistrer (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Tags, with commas</source>
        <translation>Mots-clés, séparés par des virgules</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Mots-clés, séparés par des virgules</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Qui peut la voir</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Rédigez une note…</translation>
    </message>
</context>
<context>
    <name>NoteWriting</name>
    <message>
        <source>A newer version of this statement is in the archive, and these words may stand elsewhere in it. Nothing was written. Open the statement again and select the words there.</source>
        <translation>Une version plus récente de cette déclaration se trouve dans l’archive, et ces mots peuvent y figurer ailleurs. Rien n’a été écrit. Rouvrez la déclaration et sélectionnez-y les mots.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Highlight on ¶{n}</source>
        <translation>Surlignage du ¶{n}</translation>
    </message>
    <message>
        <source>Label {n}</source>
        <translation>Étiquette {n}</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>Note on ¶{n}</source>
        <translation>Note du ¶{n}</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>délégation</translation>
    </message>
    <message>
        <source>label {n}</source>
        <translation>étiquette {n}</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privée</translation>
    </message>
    <message>
        <source>quotable</source>
        <translation>citable</translation>
    </message>
    <message>
        <source>tags {tags}</source>
        <translation>mots-clés {tags}</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>NotesHead</name>
    <message>
        <source>Any label</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Tous les mots-clés</translation>
    </message>
    <message>
        <source>Anyone’s</source>
        <translation>De tous</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Par emplacement</translation>
    </message>
    <message>
        <source>Filter notes…</source>
        <translation>Filtrer les notes…</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Filtrer les notes</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Plus récentes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Trash ({n})</source>
        <translation>Corbeille ({n})</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Qui peut la voir</translation>
    </message>
</context>
<context>
    <name>NotesList</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) moved to the trash.</source>
        <translation>
            <numerusform>%n note placée dans la corbeille.</numerusform>
            <numerusform>%n notes placées dans la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) restored.</source>
        <translation>
            <numerusform>%n note restaurée.</numerusform>
            <numerusform>%n notes restaurées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit	F2</source>
        <translation>Modifier	F2</translation>
    </message>
    <message>
        <source>Move to the trash	Del</source>
        <translation>Placer dans la corbeille	Del</translation>
    </message>
    <message>
        <source>No note fits</source>
        <translation>Aucune note ne correspond</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Aucune note pour l’instant</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Select words in a statement and press H to highlight them, or N to write a note.</source>
        <translation>Sélectionnez des mots dans une déclaration et appuyez sur H pour les surligner, ou sur N pour rédiger une note.</translation>
    </message>
    <message>
        <source>Shorten or clear the filter above.</source>
        <translation>Raccourcissez ou videz le filtre ci-dessus.</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Montrer dans le texte</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n note(s)</source>
        <translation>
            <numerusform>{shown} sur %n note</numerusform>
            <numerusform>{shown} sur %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>In this statement</source>
        <translation>Dans cette déclaration</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Highlight with label</source>
        <translation>Surligner avec une étiquette</translation>
    </message>
    <message>
        <source>Repair paragraphs</source>
        <translation>Réparer les paragraphes</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Opening the archive…</source>
        <translation>Ouverture de l’archive…</translation>
    </message>
</context>
<context>
    <name>ProposalModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Store as</source>
        <translation>Enregistrer comme</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>nouvelle version</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>own statement</source>
        <translation>déclaration distincte</translation>
    </message>
</context>
<context>
    <name>ProposalTable</name>
    <message>
        <source>Files to import</source>
        <translation>Fichiers à importer</translation>
    </message>
</context>
<context>
    <name>QuoteCheck</name>
    <message>
        <source>&amp;Open the place</source>
        <translation>&amp;Ouvrir l’endroit</translation>
    </message>
    <message>
        <source>Check a &amp;draft…</source>
        <translation>Vérifier un &amp;projet de texte…</translation>
    </message>
    <message>
        <source>Check quotations</source>
        <translation>Vérifier des citations</translation>
    </message>
    <message>
        <source>Check the quotations of a draft</source>
        <translation>Vérifier les citations d’un projet de texte</translation>
    </message>
    <message>
        <source>Checking the quotations of {file}…</source>
        <translation>Vérification des citations de {file}…</translation>
    </message>
    <message>
        <source>Copy the &amp;exact words</source>
        <translation>Copier les mots &amp;exacts</translation>
    </message>
    <message>
        <source>Paste a quotation here, or drop a draft to check all its quotations</source>
        <translation>Collez ici une citation, ou déposez un projet de texte pour en vérifier toutes les citations</translation>
    </message>
    <message>
        <source>The exact words are on the clipboard, with their source.</source>
        <translation>Les mots exacts sont dans le presse-papiers, avec leur source.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>Words to check</source>
        <translation>Mots à vérifier</translation>
    </message>
    <message>
        <source>{done} of {total} quotations checked…</source>
        <translation>{done} citations vérifiées sur {total}…</translation>
    </message>
    <message>
        <source>{file}: {all} quotations, {wrong} to be looked at.</source>
        <translation>{file}&#xa0;: {all} citations, dont {wrong} à revoir.</translation>
    </message>
    <message>
        <source>↓ verdicts · Enter open the place · E copy the exact words</source>
        <translation>↓ verdicts · Enter ouvrir l’endroit · E copier les mots exacts</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>A newer version of this statement came in. You are reading version {n}.</source>
        <translation>Une version plus récente de cette déclaration est arrivée. Vous lisez la version {n}.</translation>
    </message>
    <message>
        <source>Choose one in the library, or search for words.</source>
        <translation>Choisissez-en une dans la bibliothèque, ou recherchez des mots.</translation>
    </message>
    <message>
        <source>No statement is open</source>
        <translation>Aucune déclaration n’est ouverte</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Afficher la plus récente</translation>
    </message>
</context>
<context>
    <name>ReadingVerbs</name>
    <message>
        <source>Copied with citation.</source>
        <translation>Copié avec la référence.</translation>
    </message>
    <message>
        <source>No passage like this one was found in other years.</source>
        <translation>Aucun passage semblable n’a été trouvé dans d’autres années.</translation>
    </message>
    <message>
        <source>There is no statement of another year to compare this one with.</source>
        <translation>Il n’y a aucune déclaration d’une autre année à laquelle comparer celle-ci.</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>All paragraphs are as they were imported.</source>
        <translation>Tous les paragraphes sont tels qu’ils ont été importés.</translation>
    </message>
    <message>
        <source>¶{n} and the next paragraph are one now.</source>
        <translation>¶{n} et le paragraphe suivant ne font plus qu’un.</translation>
    </message>
    <message>
        <source>¶{n} is left out: it is no longer found or compared. The same keys bring it back.</source>
        <translation>¶{n} est écarté&#xa0;: il n’est plus trouvé ni comparé. Les mêmes touches le reprennent.</translation>
    </message>
    <message>
        <source>¶{n} is read again.</source>
        <translation>¶{n} est de nouveau lu.</translation>
    </message>
    <message>
        <source>¶{n} is two paragraphs now.</source>
        <translation>¶{n} forme maintenant deux paragraphes.</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ResultsHead</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) searched</source>
        <translation>
            <numerusform>%n déclaration parcourue</numerusform>
            <numerusform>%n déclarations parcourues</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Order of the passages</source>
        <translation>Ordre des passages</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Pertinence</translation>
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
        <translation>Note sur le paragraphe {n}&#xa0;: {text} «&#xa0;{quote}&#xa0;»</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>sans année</translation>
    </message>
    <message>
        <source>{year}, {title}, paragraph {n}: {words}</source>
        <translation>{year}, {title}, paragraphe {n}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message numerus="yes">
        <source>%n statement(s) were searched, all of them.</source>
        <translation>
            <numerusform>%n déclaration a été parcourue, la seule.</numerusform>
            <numerusform>%n déclarations ont été parcourues, c’est-à-dire toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a passage</source>
        <translation>Trouver un passage</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <translation>Rechercher «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Type words in the box above. “Quotation marks” keep words together, certif* finds every ending, year:2019..2022 and org:, kind:, lang:, speaker: narrow it down, NOT leaves out.</source>
        <translation>Saisissez des mots dans la boîte ci-dessus. Des “guillemets” gardent les mots ensemble, certif* trouve toutes les terminaisons, year:2019..2022 et org:, kind:, lang:, speaker: restreignent la recherche, NOT exclut.</translation>
    </message>
    <message>
        <source>Without the filter {value}</source>
        <translation>Sans le filtre {value}</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Copy with citation</source>
        <translation>Copier avec la référence</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Rédiger une note</translation>
    </message>
</context>
<context>
    <name>ShippedCollection</name>
    <message numerus="yes">
        <source>%n new statement(s) came with kpdesk and went into your archive.</source>
        <translation>
            <numerusform>%n nouvelle déclaration fournie avec kpdesk est entrée dans votre archive.</numerusform>
            <numerusform>%n nouvelles déclarations fournies avec kpdesk sont entrées dans votre archive.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideMenu</name>
    <message>
        <source>Year, or words of a title</source>
        <translation>Année, ou mots d’un titre</translation>
    </message>
    <message>
        <source>Years and statements</source>
        <translation>Années et déclarations</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n déclaration</numerusform>
            <numerusform>%n déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search %n statement(s)</source>
        <translation>
            <numerusform>Rechercher dans %n déclaration</numerusform>
            <numerusform>Rechercher dans %n déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>{statements} and {notes}</source>
        <translation>{statements} et {notes}</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Done again: {what}</source>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>ViewVerbs</name>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>C&amp;ouleurs</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>The window speaks this language from the next start on.</source>
        <translation>La fenêtre parlera cette langue dès le prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>WhyLine</name>
    <message>
        <source>Click a passage: its counterpart comes level, and here stands why they are linked.</source>
        <translation>Cliquez sur un passage&#xa0;: sa correspondance vient à sa hauteur, et la raison de leur lien s’affiche ici.</translation>
    </message>
    <message>
        <source>Link {place} of {count} · Space: next</source>
        <translation>Lien {place} sur {count} · Space&#xa0;: suivant</translation>
    </message>
    <message>
        <source>On the same theme</source>
        <translation>Sur le même thème</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Apparenté</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformulé</translation>
    </message>
    <message>
        <source>Shared words: {terms}</source>
        <translation>Mots communs&#xa0;: {terms}</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>The same but for the marked words</source>
        <translation>Identique, hormis les mots marqués</translation>
    </message>
    <message>
        <source>Themes: {themes}</source>
        <translation>Thèmes&#xa0;: {themes}</translation>
    </message>
    <message>
        <source>{sign} {here} · No counterpart found in {there}</source>
        <translation>{sign} {here} · Aucune correspondance trouvée dans {there}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The archive is not open yet. Please wait a moment and try again.</source>
        <translation>L’archive n’est pas encore ouverte. Patientez un instant et réessayez.</translation>
    </message>
</context>
<context>
    <name>YearBars</name>
    <message numerus="yes">
        <source>{year}: %n passage(s)</source>
        <translation>
            <numerusform>{year}&#xa0;: %n passage</numerusform>
            <numerusform>{year}&#xa0;: %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>_ResultList</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
</context>
<context>
    <name>_SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Type words to find in all statements and notes</source>
        <translation>Saisissez des mots à trouver dans toutes les déclarations et notes</translation>
    </message>
</context>
</TS>
