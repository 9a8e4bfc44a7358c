<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About kpdesk</source>
        <translation>&amp;О программе kpdesk</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Check the archive</source>
        <translation>&amp;Проверить архив</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Сравнение</translation>
    </message>
    <message>
        <source>&amp;Confirm this link</source>
        <translation>Подтвердить &amp;эту связь</translation>
    </message>
    <message>
        <source>&amp;Copy with citation</source>
        <translation>Копировать &amp;со ссылкой</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Find in this text</source>
        <translation>&amp;Найти в этом тексте</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>В&amp;перёд</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Выделить</translation>
    </message>
    <message>
        <source>&amp;Import statements…</source>
        <translation>&amp;Импортировать заявления…</translation>
    </message>
    <message>
        <source>&amp;Join with the next paragraph</source>
        <translation>О&amp;бъединить со следующим абзацем</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Клавиши…</translation>
    </message>
    <message>
        <source>&amp;Leave the paragraph out, or bring it back</source>
        <translation>&amp;Исключить абзац или вернуть его</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Библиотека</translation>
    </message>
    <message>
        <source>&amp;Merge a bundle…</source>
        <translation>В&amp;лить пакет…</translation>
    </message>
    <message>
        <source>&amp;More like this passage</source>
        <translation>Бо&amp;льше похожего на этот фрагмент</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Следующее &amp;изменение</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Заметки</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>В&amp;ернуть</translation>
    </message>
    <message>
        <source>&amp;Reject this link</source>
        <translation>&amp;Отклонить эту связь</translation>
    </message>
    <message>
        <source>&amp;Restore from the trash</source>
        <translation>&amp;Восстановить из корзины</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>Искать &amp;везде</translation>
    </message>
    <message>
        <source>&amp;Themes by side</source>
        <translation>&amp;Темы по сторонам</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Watch a folder for new files…</source>
        <translation>Сле&amp;дить за новыми файлами в папке…</translation>
    </message>
    <message>
        <source>&amp;Where else this was said</source>
        <translation>Где &amp;ещё это сказано</translation>
    </message>
    <message>
        <source>&amp;Words of themes…</source>
        <translation>С&amp;лова тем…</translation>
    </message>
    <message>
        <source>&amp;Work of others in kpdesk</source>
        <translation>&amp;Чужие работы в kpdesk</translation>
    </message>
    <message>
        <source>Across to the other column</source>
        <translation>Перейти в другой столбец</translation>
    </message>
    <message>
        <source>Add and take away words that themes are known by</source>
        <translation>Добавлять и убирать слова, по которым узнаются темы</translation>
    </message>
    <message>
        <source>Adjust the passa&amp;ge of a note</source>
        <translation>Уто&amp;чнить фрагмент заметки</translation>
    </message>
    <message>
        <source>All paragraphs as i&amp;mported</source>
        <translation>Все абзацы как при и&amp;мпорте</translation>
    </message>
    <message>
        <source>Bac&amp;kups and health…</source>
        <translation>Р&amp;езервные копии и исправность…</translation>
    </message>
    <message>
        <source>Back &amp;up the archive…</source>
        <translation>&amp;Резервная копия архива…</translation>
    </message>
    <message>
        <source>Back to the list the text was opened from</source>
        <translation>Назад к списку, из которого открыт текст</translation>
    </message>
    <message>
        <source>Back to the place before</source>
        <translation>Назад к предыдущему месту</translation>
    </message>
    <message>
        <source>Bring files into the archive</source>
        <translation>Добавить файлы в архив</translation>
    </message>
    <message>
        <source>C&amp;onflicts and bundles…</source>
        <translation>Ко&amp;нфликты и пакеты…</translation>
    </message>
    <message>
        <source>Change the chosen note</source>
        <translation>Изменить выбранную заметку</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>Check a &amp;quotation…</source>
        <translation>Проверить &amp;цитату…</translation>
    </message>
    <message>
        <source>Close the box</source>
        <translation>Закрыть поле</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Закрыть вкладку</translation>
    </message>
    <message>
        <source>Compare with other &amp;years</source>
        <translation>Сравнить с другими &amp;годами</translation>
    </message>
    <message>
        <source>Copy the exact words with their source</source>
        <translation>Копировать точные слова с указанием источника</translation>
    </message>
    <message>
        <source>Copy the selected words with their source</source>
        <translation>Копировать выделенные слова с указанием источника</translation>
    </message>
    <message>
        <source>Correct &amp;details…</source>
        <translation>Исправить &amp;сведения…</translation>
    </message>
    <message>
        <source>Correct title, date, meeting and the like</source>
        <translation>Исправить название, дату, встречу и прочее</translation>
    </message>
    <message>
        <source>Empty the search box, then leave it</source>
        <translation>Очистить поле поиска, затем выйти из него</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Найти &amp;ранее</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Найти далее</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Найти ранее</translation>
    </message>
    <message>
        <source>For the head of a page that came in as a paragraph</source>
        <translation>Для колонтитула, который попал в текст как абзац</translation>
    </message>
    <message>
        <source>Forward to the place after</source>
        <translation>Вперёд к следующему месту</translation>
    </message>
    <message>
        <source>Give a theme c&amp;ode…</source>
        <translation>Дать &amp;код темы…</translation>
    </message>
    <message>
        <source>Go from a note to its passage</source>
        <translation>Перейти от заметки к её фрагменту</translation>
    </message>
    <message>
        <source>Go from the search box to the results</source>
        <translation>Перейти из поля поиска к результатам</translation>
    </message>
    <message>
        <source>Go to &amp;paragraph…</source>
        <translation>Перейти к &amp;абзацу…</translation>
    </message>
    <message>
        <source>Hide &amp;private notes</source>
        <translation>Скрыть &amp;личные заметки</translation>
    </message>
    <message>
        <source>Highlight with label %1</source>
        <translation>Выделить меткой %1</translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation>Предыдущий результат</translation>
    </message>
    <message>
        <source>Import &amp;annotations…</source>
        <translation>И&amp;мпортировать аннотации…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Импортировать п&amp;апку…</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>В сравнении</translation>
    </message>
    <message>
        <source>In the box to find in a text</source>
        <translation>В поле поиска по тексту</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>В библиотеке</translation>
    </message>
    <message>
        <source>In the list of notes</source>
        <translation>В списке заметок</translation>
    </message>
    <message>
        <source>In the search results</source>
        <translation>В результатах поиска</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>В тексте</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Leave the note</source>
        <translation>Выйти из заметки</translation>
    </message>
    <message>
        <source>Let a new paragraph begin with the word at the caret</source>
        <translation>Начать новый абзац со слова у курсора</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>Св&amp;етлое или тёмное</translation>
    </message>
    <message>
        <source>Make one paragraph of what the end of a page cut in two</source>
        <translation>Сделать одним абзацем то, что разделил конец страницы</translation>
    </message>
    <message>
        <source>Make the screen safe to be seen by others</source>
        <translation>Сделать экран безопасным для чужих глаз</translation>
    </message>
    <message>
        <source>Move the chosen statements to the trash</source>
        <translation>Переместить выбранные заявления в корзину</translation>
    </message>
    <message>
        <source>Move the note to the &amp;trash</source>
        <translation>&amp;Переместить заметку в корзину</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>Переместить в &amp;корзину</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующий результат</translation>
    </message>
    <message>
        <source>Next link of the same passage</source>
        <translation>Следующая связь того же фрагмента</translation>
    </message>
    <message>
        <source>Next part of the w&amp;indow</source>
        <translation>Следующая &amp;часть окна</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Следующая вкладка</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Offer what arrives in a folder, such as a stick or Downloads</source>
        <translation>Предлагать то, что появляется в папке, например на флешке или в «Загрузках»</translation>
    </message>
    <message>
        <source>Op&amp;en in a new tab</source>
        <translation>От&amp;крыть в новой вкладке</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation>Открыть меню</translation>
    </message>
    <message>
        <source>Open the place of a quotation</source>
        <translation>Открыть место цитаты</translation>
    </message>
    <message>
        <source>Open the statement</source>
        <translation>Открыть заявление</translation>
    </message>
    <message>
        <source>Page of the or&amp;iginal</source>
        <translation>Страница ори&amp;гинала</translation>
    </message>
    <message>
        <source>Pin two passages</source>
        <translation>Скрепить два фрагмента</translation>
    </message>
    <message>
        <source>Place a note that lost its words</source>
        <translation>Разместить заметку, потерявшую свои слова</translation>
    </message>
    <message>
        <source>Pre&amp;vious change</source>
        <translation>П&amp;редыдущее изменение</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Предыдущая часть окна</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Предыдущая вкладка</translation>
    </message>
    <message>
        <source>Read the hit in its text</source>
        <translation>Читать найденное в тексте</translation>
    </message>
    <message>
        <source>Read the passage in its text</source>
        <translation>Читать фрагмент в тексте</translation>
    </message>
    <message>
        <source>Remove the &amp;sample collection</source>
        <translation>&amp;Убрать собрание примеров</translation>
    </message>
    <message>
        <source>Save the comparison…</source>
        <translation>Сохранить сравнение…</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Сохранить заметку</translation>
    </message>
    <message>
        <source>Scroll compared texts &amp;together</source>
        <translation>Прокручивать сравниваемые тексты в&amp;месте</translation>
    </message>
    <message>
        <source>Select the &amp;sentence</source>
        <translation>Выделить предло&amp;жение</translation>
    </message>
    <message>
        <source>Select the p&amp;aragraph</source>
        <translation>Выделить &amp;абзац</translation>
    </message>
    <message>
        <source>Share &amp;notes…</source>
        <translation>Поделиться &amp;заметками…</translation>
    </message>
    <message>
        <source>Show the note in its text</source>
        <translation>Показать заметку в тексте</translation>
    </message>
    <message>
        <source>Show the page of the PDF that the words at the caret were taken from</source>
        <translation>Показать страницу PDF, с которой взяты слова у курсора</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Spl&amp;it the paragraph here</source>
        <translation>Раздели&amp;ть абзац здесь</translation>
    </message>
    <message>
        <source>Stop watc&amp;hing the folder</source>
        <translation>&amp;Больше не следить за папкой</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Переключить светлое и тёмное оформление</translation>
    </message>
    <message>
        <source>This passage in &amp;other years</source>
        <translation>Этот фрагмент в &amp;других годах</translation>
    </message>
    <message>
        <source>Was it said so, word for word, and where</source>
        <translation>Было ли так сказано, слово в слово, и где</translation>
    </message>
    <message>
        <source>While checking quotations</source>
        <translation>При проверке цитат</translation>
    </message>
    <message>
        <source>While writing a note</source>
        <translation>При написании заметки</translation>
    </message>
    <message>
        <source>Writ&amp;e a note</source>
        <translation>Написать &amp;заметку</translation>
    </message>
    <message>
        <source>Write a note on the meeting</source>
        <translation>Написать заметку о встрече</translation>
    </message>
    <message>
        <source>Write a note on the whole statement</source>
        <translation>Написать заметку ко всему заявлению</translation>
    </message>
    <message>
        <source>Write a note on this link</source>
        <translation>Написать заметку к этой связи</translation>
    </message>
    <message>
        <source>kpdesk &amp;help</source>
        <translation>&amp;Справка kpdesk</translation>
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
            <numerusform>ещё %n, возможно, лишь расхожее выражение</numerusform>
            <numerusform>ещё %n, возможно, лишь расхожие выражения</numerusform>
            <numerusform>ещё %n, возможно, лишь расхожие выражения</numerusform>
        </translation>
    </message>
    <message>
        <source>Few passages hold all of these words; these hold most of them.</source>
        <translation>Все эти слова есть лишь в немногих фрагментах; в этих — большинство из них.</translation>
    </message>
    <message>
        <source>How usual these words are is still being learned; ask again in a moment.</source>
        <translation>Ещё выясняется, насколько обычны эти слова; спросите через мгновение снова.</translation>
    </message>
    <message>
        <source>In no passage: {words}.</source>
        <translation>Ни в одном фрагменте: {words}.</translation>
    </message>
    <message>
        <source>Nothing here has {asked}.</source>
        <translation>Здесь ничего нет с {asked}.</translation>
    </message>
    <message>
        <source>Nothing here has {asked}; nearest to it: {values}.</source>
        <translation>Здесь ничего нет с {asked}; ближе всего: {values}.</translation>
    </message>
    <message>
        <source>The answer is probably not here: even the best passage holds little of it.</source>
        <translation>Ответа здесь, вероятно, нет: даже в лучшем фрагменте его мало.</translation>
    </message>
    <message>
        <source>The search index is being rebuilt: {done} of {all} statements are searched so far.</source>
        <translation>Поисковый указатель перестраивается: пока просмотрено заявлений: {done} из {all}.</translation>
    </message>
    <message>
        <source>The search index is being rebuilt; not all statements are searched yet.</source>
        <translation>Поисковый указатель перестраивается; просматриваются ещё не все заявления.</translation>
    </message>
    <message>
        <source>also:</source>
        <translation>также:</translation>
    </message>
    <message numerus="yes">
        <source>{words}, {language}: %n passage(s)</source>
        <translation>
            <numerusform>{words}, {language}: %n фрагмент</numerusform>
            <numerusform>{words}, {language}: %n фрагмента</numerusform>
            <numerusform>{words}, {language}: %n фрагментов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Annotating</name>
    <message>
        <source>The highlight on ¶{n} is gone.</source>
        <translation>Выделение в ¶{n} снято.</translation>
    </message>
    <message>
        <source>The meeting of this statement is not known. Correct its details first (F2).</source>
        <translation>Встреча этого заявления неизвестна. Сначала исправьте его сведения (F2).</translation>
    </message>
    <message>
        <source>The note on ¶{n} is in the trash now.</source>
        <translation>Заметка к ¶{n} теперь в корзине.</translation>
    </message>
    <message>
        <source>The note you began is kept: press N at its words to go on.</source>
        <translation>Начатая заметка сохранена: нажмите N на её словах, чтобы продолжить.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>AnnotationsDialog</name>
    <message>
        <source>Annotations that name no statement of this archive</source>
        <translation>Аннотации, не называющие ни одного заявления этого архива</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Импорт аннотаций</translation>
    </message>
    <message>
        <source>Imported: {new} new notes, {to_place} of them to place, {waiting} wait, {failed} left out.</source>
        <translation>Импортировано: новых заметок — {new}, из них разместить — {to_place}; ждут — {waiting}, пропущено — {failed}.</translation>
    </message>
    <message>
        <source>Nothing in it is new here.</source>
        <translation>Ничего нового здесь в нём нет.</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Чтение {file}…</translation>
    </message>
    <message>
        <source>Those that name no statement of this archive wait for it</source>
        <translation>Не называющие заявления этого архива ждут его</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>What is no annotation, and why</source>
        <translation>Что не является аннотацией и почему</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>уже здесь</translation>
    </message>
    <message>
        <source>new notes</source>
        <translation>новые заметки</translation>
    </message>
    <message>
        <source>no annotations, left out</source>
        <translation>не аннотации, пропущены</translation>
    </message>
    <message>
        <source>of these to place</source>
        <translation>из них разместить</translation>
    </message>
    <message>
        <source>wait for their statement</source>
        <translation>ждут своего заявления</translation>
    </message>
    <message>
        <source>{done} of {total} annotations…</source>
        <translation>Аннотаций: {done} из {total}…</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>The text begins: {words}</source>
        <translation>Текст начинается так: {words}</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>This text was not taken from a PDF, so there is no page to show beside it.</source>
        <translation>Этот текст взят не из PDF, поэтому показать рядом нечего.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Edit this note (F2)</source>
        <translation>Изменить эту заметку (F2)</translation>
    </message>
    <message>
        <source>Move this note to the trash (Del)</source>
        <translation>Переместить эту заметку в корзину (Del)</translation>
    </message>
    <message>
        <source>To place: these words are not in this version. “{quote}”</source>
        <translation>Не размещена: этих слов нет в данной версии. «{quote}»</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>2022 plenary, Gaborone, BW</source>
        <translation>2022 Пленарное заседание, Gaborone, BW</translation>
    </message>
    <message>
        <source>2022-11-05</source>
        <translation>2022-11-05</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>новая версия</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>own statement</source>
        <translation>отдельное заявление</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>a guess, please check</source>
        <translation>предположение, проверьте</translation>
    </message>
    <message>
        <source>also found: {readings}</source>
        <translation>также найдено: {readings}</translation>
    </message>
    <message>
        <source>confirmed by a person</source>
        <translation>подтверждено человеком</translation>
    </message>
    <message>
        <source>stated in the text</source>
        <translation>указано в тексте</translation>
    </message>
    <message>
        <source>worked out from the text</source>
        <translation>выведено из текста</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Theme code</source>
        <translation>Код темы</translation>
    </message>
    <message>
        <source>Theme code…</source>
        <translation>Код темы…</translation>
    </message>
</context>
<context>
    <name>CodesMenu</name>
    <message numerus="yes">
        <source>%n note(s) changed. Ctrl+Z undoes it.</source>
        <translation>
            <numerusform>Изменена %n заметка. Ctrl+Z отменяет.</numerusform>
            <numerusform>Изменены %n заметки. Ctrl+Z отменяет.</numerusform>
            <numerusform>Изменено %n заметок. Ctrl+Z отменяет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Код {code}</translation>
    </message>
    <message>
        <source>Name on every note that has it; a name in use merges both codes</source>
        <translation>Имя на каждой заметке с ним; занятое имя объединит оба кода</translation>
    </message>
    <message>
        <source>Rename code {code}</source>
        <translation>Переименовать код {code}</translation>
    </message>
    <message>
        <source>Rename, or merge with another…</source>
        <translation>Переименовать или объединить с другим…</translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message>
        <source>Change the selection with Shift and the arrows or the mouse, then press A again.</source>
        <translation>Измените выделение клавишей Shift со стрелками или мышью, затем снова нажмите A.</translation>
    </message>
    <message>
        <source>There is no note here whose passage could be adjusted.</source>
        <translation>Здесь нет заметки, фрагмент которой можно уточнить.</translation>
    </message>
    <message>
        <source>This note stands on a passage of another statement. Adjust it there.</source>
        <translation>Эта заметка относится к фрагменту другого заявления. Измените её там.</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n фрагмент</numerusform>
            <numerusform>%n фрагмента</numerusform>
            <numerusform>%n фрагментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n заявление</numerusform>
            <numerusform>%n заявления</numerusform>
            <numerusform>%n заявлений</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a year or a statement</source>
        <translation>Выберите год или заявление</translation>
    </message>
    <message>
        <source>Side {n}: {title}</source>
        <translation>Сторона {n}: {title}</translation>
    </message>
    <message>
        <source>Take away {title}</source>
        <translation>Убрать {title}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>версия {number}</translation>
    </message>
</context>
<context>
    <name>ColumnModel</name>
    <message numerus="yes">
        <source>%n line(s) after the speech</source>
        <translation>
            <numerusform>%n строка после речи</numerusform>
            <numerusform>%n строки после речи</numerusform>
            <numerusform>%n строк после речи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) before the speech</source>
        <translation>
            <numerusform>%n строка перед речью</numerusform>
            <numerusform>%n строки перед речью</numerusform>
            <numerusform>%n строк перед речью</numerusform>
        </translation>
    </message>
    <message>
        <source>Counterpart in {side}: {n}</source>
        <translation>Соответствие в {side}: {n}</translation>
    </message>
    <message>
        <source>No counterpart found in {side}</source>
        <translation>В {side} соответствия не найдено</translation>
    </message>
    <message>
        <source>Only here: {words}</source>
        <translation>Только здесь: {words}</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Близко</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Перефразировано</translation>
    </message>
    <message>
        <source>Statement: {title}</source>
        <translation>Заявление: {title}</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>То же самое</translation>
    </message>
    <message>
        <source>{lines}, folded. Enter shows them.</source>
        <translation>{lines}, свёрнуто. Enter показывает.</translation>
    </message>
    <message>
        <source>{lines}, shown. Enter folds them.</source>
        <translation>{lines}, показано. Enter сворачивает.</translation>
    </message>
    <message>
        <source>{status}, heading {n}: {words}</source>
        <translation>{status}, заголовок {n}: {words}</translation>
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
        <translation>На этой стороне нет ничего из показанного</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Choose other sides</source>
        <translation>Выбрать другие стороны</translation>
    </message>
    <message>
        <source>Choose the sides</source>
        <translation>Выбрать стороны</translation>
    </message>
    <message>
        <source>Compare two statements, or two years</source>
        <translation>Сравните два заявления или два года</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Сравнивать нечего</translation>
    </message>
    <message>
        <source>Six sides stand beside one another at a time. Choose another one at the head of a column.</source>
        <translation>Рядом стоят шесть сторон. Другую можно выбрать в заголовке столбца.</translation>
    </message>
    <message>
        <source>The passage was copied with its source.</source>
        <translation>Фрагмент скопирован с указанием источника.</translation>
    </message>
    <message>
        <source>What was said again, what changed, what stands alone.</source>
        <translation>Что повторено, что изменилось, что стоит отдельно.</translation>
    </message>
</context>
<context>
    <name>ComparedSides</name>
    <message>
        <source>{title} is in the trash, so it is not compared. Restore it, or choose another side.</source>
        <translation>{title} в корзине, поэтому не сравнивается. Восстановите или выберите другую сторону.</translation>
    </message>
</context>
<context>
    <name>ComparisonFile</name>
    <message>
        <source>First paragraph</source>
        <translation>Первый абзац</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Первая сторона</translation>
    </message>
    <message>
        <source>First statement</source>
        <translation>Первое заявление</translation>
    </message>
    <message>
        <source>First text</source>
        <translation>Первый текст</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Вид связи</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Second paragraph</source>
        <translation>Второй абзац</translation>
    </message>
    <message>
        <source>Second side</source>
        <translation>Вторая сторона</translation>
    </message>
    <message>
        <source>Second statement</source>
        <translation>Второе заявление</translation>
    </message>
    <message>
        <source>Second text</source>
        <translation>Второй текст</translation>
    </message>
    <message>
        <source>Shared terms</source>
        <translation>Общие термины</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>no counterpart found</source>
        <translation>соответствие не найдено</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>закреплено</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>related</source>
        <translation>близкое</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>перефразировано</translation>
    </message>
    <message>
        <source>same theme</source>
        <translation>та же тема</translation>
    </message>
    <message>
        <source>same thing</source>
        <translation>то же по сути</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>то же самое</translation>
    </message>
</context>
<context>
    <name>ComparisonTop</name>
    <message>
        <source>+ Side</source>
        <translation>+ Сторона</translation>
    </message>
    <message>
        <source>Across languages passages are compared by themes and acronyms only, which is weaker.</source>
        <translation>Между языками фрагменты сравниваются только по темам и сокращениям, а это слабее.</translation>
    </message>
    <message>
        <source>Also show passages that share a theme but do not say the same thing</source>
        <translation>Показывать и фрагменты, у которых общая тема, но говорится в них не одно и то же</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Любой вид</translation>
    </message>
    <message>
        <source>Any organisation</source>
        <translation>Любая организация</translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation>Любая тема</translation>
    </message>
    <message>
        <source>Compare one more year or statement</source>
        <translation>Сравнить ещё один год или заявление</translation>
    </message>
    <message>
        <source>Compare one more year or statement (Y)</source>
        <translation>Сравнить ещё один год или заявление (Y)</translation>
    </message>
    <message>
        <source>Lines before and after the speeches are not counted.</source>
        <translation>Строки до и после речей не считаются.</translation>
    </message>
    <message numerus="yes">
        <source>Readers do not agree about %n link(s): F7 leads there.</source>
        <translation>
            <numerusform>Читатели расходятся в оценке %n связи: к ней ведёт F7.</numerusform>
            <numerusform>Читатели расходятся в оценке %n связей: к ним ведёт F7.</numerusform>
            <numerusform>Читатели расходятся в оценке %n связей: к ним ведёт F7.</numerusform>
        </translation>
    </message>
    <message>
        <source>Same theme  {count}</source>
        <translation>Та же тема  {count}</translation>
    </message>
    <message>
        <source>Show passages that only share a theme: {count}</source>
        <translation>Показать фрагменты, у которых общая только тема: {count}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>первое</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>второе</translation>
    </message>
    <message>
        <source>{count} of {side}</source>
        <translation>{count} в {side}</translation>
    </message>
    <message>
        <source>{first} and {second}: {same} the same, {reworded} reworded, {related} related; without counterpart: {alone_left} of {left}, {alone_right} of {right}</source>
        <translation>{first} и {second}: одинаковых — {same}, перефразированных — {reworded}, близких — {related}; без соответствия: {left} — {alone_left}, {right} — {alone_right}</translation>
    </message>
    <message>
        <source>{left} and {right}: nothing in common was found; they stand side by side</source>
        <translation>{left} и {right}: ничего общего не найдено; тексты стоят рядом</translation>
    </message>
    <message>
        <source>{sides}: {same} the same, {reworded} reworded, {related} related; without counterpart: {alone}</source>
        <translation>{sides}: одинаковых — {same}, перефразированных — {reworded}, близких — {related}; без соответствия: {alone}</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message numerus="yes">
        <source>%n note(s) from {author} went to the trash.</source>
        <translation>
            <numerusform>В корзину ушла %n заметка от {author}.</numerusform>
            <numerusform>В корзину ушли %n заметки от {author}.</numerusform>
            <numerusform>В корзину ушло %n заметок от {author}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) from {author}, merged {time}</source>
        <translation>
            <numerusform>%n заметка от {author}, влита {time}</numerusform>
            <numerusform>%n заметки от {author}, влиты {time}</numerusform>
            <numerusform>%n заметок от {author}, влито {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>As {author} has it</source>
        <translation>Как у {author}</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Конфликты</translation>
    </message>
    <message>
        <source>Conflicts ({n})</source>
        <translation>Конфликты ({n})</translation>
    </message>
    <message>
        <source>Conflicts and bundles</source>
        <translation>Конфликты и пакеты</translation>
    </message>
    <message>
        <source>Keep both texts</source>
        <translation>Оставить оба текста</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Оставить это</translation>
    </message>
    <message>
        <source>Nothing here changed: what came from {author} stands here without it, or was gone before.</source>
        <translation>Здесь ничего не изменилось: то, что пришло от {author}, есть здесь и без него или исчезло раньше.</translation>
    </message>
    <message>
        <source>Nothing is to be decided.</source>
        <translation>Решать нечего.</translation>
    </message>
    <message>
        <source>Remove what came from it</source>
        <translation>Убрать то, что пришло с ним</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Waiting for their statement</source>
        <translation>Ждут своего заявления</translation>
    </message>
    <message>
        <source>Waiting for their statement ({n})</source>
        <translation>Ждут своего заявления ({n})</translation>
    </message>
    <message numerus="yes">
        <source>What {author} changed was undone in %n note(s) or statement(s).</source>
        <translation>
            <numerusform>Изменения от {author} отменены в %n заметке или заявлении.</numerusform>
            <numerusform>Изменения от {author} отменены в %n заметках или заявлениях.</numerusform>
            <numerusform>Изменения от {author} отменены в %n заметках или заявлениях.</numerusform>
        </translation>
    </message>
    <message>
        <source>{bundle} – taken out again</source>
        <translation>{bundle} – снова убран</translation>
    </message>
    <message>
        <source>{field}: changed in two archives. Until you choose, the first is shown and all are kept.</source>
        <translation>{field}: изменено в двух архивах. Пока вы не выберете, показан первый вариант, а хранятся все.</translation>
    </message>
</context>
<context>
    <name>ContextsView</name>
    <message>
        <source>By speaker</source>
        <translation>По оратору</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>По словам после</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>По словам перед</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>По году</translation>
    </message>
    <message>
        <source>Order of the lines</source>
        <translation>Порядок строк</translation>
    </message>
    <message>
        <source>Places with their contexts</source>
        <translation>Места с контекстами</translation>
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
            <numerusform>%n файл: заданное здесь задаётся во всех</numerusform>
            <numerusform>%n файла: заданное здесь задаётся во всех</numerusform>
            <numerusform>%n файлов: заданное здесь задаётся во всех</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Correct the selected…</source>
        <translation>&amp;Исправить выделенное…</translation>
    </message>
    <message>
        <source>Set the meeting, the organisation and the like in all selected rows at once</source>
        <translation>Задать встречу, организацию и прочее сразу во всех выделенных строках</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Angola</source>
        <translation>Ангола</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Австралия</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Бельгия</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Ботсвана</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Бразилия</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Канада</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Центральноафриканская Республика</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Китай</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Кот-д’Ивуар</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>Демократическая Республика Конго</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Франция</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Гана</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Гвинея</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Индия</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Израиль</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Лесото</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Либерия</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Намибия</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Сьерра-Леоне</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Южная Африка</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Швейцария</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Танзания</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Объединённые Арабские Эмираты</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Великобритания</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Соединённые Штаты</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Зимбабве</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Something in kpdesk went wrong. What was saved is safe; the details are in the log file.</source>
        <translation>В kpdesk произошла ошибка. Всё сохранённое в безопасности; подробности — в файле журнала.</translation>
    </message>
    <message>
        <source>The archive is not open</source>
        <translation>Архив не открыт</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Correct details</source>
        <translation>Исправить сведения</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>2022, 2022-11 or 2022-11-05</source>
        <translation>2022, 2022-11 или 2022-11-05</translation>
    </message>
    <message>
        <source>Several names: with ; between them</source>
        <translation>Несколько имён — через точку с запятой</translation>
    </message>
    <message>
        <source>different meetings</source>
        <translation>разные встречи</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>they differ; left as they are</source>
        <translation>различаются; оставлены как есть</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n абзац</numerusform>
            <numerusform>%n абзаца</numerusform>
            <numerusform>%n абзацев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) chosen</source>
        <translation>
            <numerusform>Выбрано %n заявление</numerusform>
            <numerusform>Выбрано %n заявления</numerusform>
            <numerusform>Выбрано %n заявлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a statement to see what is known about it.</source>
        <translation>Выберите заявление, чтобы увидеть, что о нём известно.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Details of the chosen statement</source>
        <translation>Сведения о выбранном заявлении</translation>
    </message>
    <message numerus="yes">
        <source>In the trash since {date} (%n day(s)). After 90 days it can be emptied.</source>
        <translation>
            <numerusform>В корзине с {date} (%n день). Через 90 дней её можно очистить.</numerusform>
            <numerusform>В корзине с {date} (%n дня). Через 90 дней её можно очистить.</numerusform>
            <numerusform>В корзине с {date} (%n дней). Через 90 дней её можно очистить.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>версия {number}</translation>
    </message>
    <message>
        <source>{file} · SHA-256 {hash}… · {key}</source>
        <translation>{file} · SHA-256 {hash}… · {key}</translation>
    </message>
    <message>
        <source>{minutes} min spoken</source>
        <translation>{minutes} мин речи</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>Show the whole sentence about what was found</source>
        <translation>Показать всё предложение о найденном</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>What you typed is kept: press N there to go on.</source>
        <translation>Набранное сохранено: нажмите N в том же месте, чтобы продолжить.</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message numerus="yes">
        <source>%n statement(s): what you set is set in all</source>
        <translation>
            <numerusform>%n заявление: заданное задаётся во всех</numerusform>
            <numerusform>%n заявления: заданное задаётся во всех</numerusform>
            <numerusform>%n заявлений: заданное задаётся во всех</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>In the trash or not</source>
        <translation>В корзине или нет</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>The tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>The words of a theme</source>
        <translation>Слова темы</translation>
    </message>
    <message>
        <source>The words of the note</source>
        <translation>Текст заметки</translation>
    </message>
    <message>
        <source>Where a paragraph begins</source>
        <translation>Где начинается абзац</translation>
    </message>
    <message>
        <source>Whether two passages belong together</source>
        <translation>Относятся ли два фрагмента друг к другу</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Кто может видеть</translation>
    </message>
    <message>
        <source>a paragraph of its own</source>
        <translation>отдельный абзац</translation>
    </message>
    <message>
        <source>added: {words}</source>
        <translation>добавлено: {words}</translation>
    </message>
    <message>
        <source>as it was imported</source>
        <translation>как при импорте</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>в конфликте</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>в корзине</translation>
    </message>
    <message>
        <source>joined with the paragraph before</source>
        <translation>соединён с предыдущим абзацем</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>опущен</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новые</translation>
    </message>
    <message>
        <source>new statements or versions</source>
        <translation>новые заявления или версии</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not in the trash</source>
        <translation>не в корзине</translation>
    </message>
    <message>
        <source>taken away: {words}</source>
        <translation>убрано: {words}</translation>
    </message>
    <message>
        <source>the words that kpdesk comes with</source>
        <translation>слова, с которыми поставляется kpdesk</translation>
    </message>
    <message>
        <source>they belong together</source>
        <translation>они относятся друг к другу</translation>
    </message>
    <message>
        <source>they belong together, added by hand</source>
        <translation>они относятся друг к другу, добавлено вручную</translation>
    </message>
    <message>
        <source>they do not belong together</source>
        <translation>они не относятся друг к другу</translation>
    </message>
    <message>
        <source>to place</source>
        <translation>разместить</translation>
    </message>
    <message>
        <source>to the trash</source>
        <translation>в корзину</translation>
    </message>
</context>
<context>
    <name>ExchangeVerbs</name>
    <message>
        <source>Import annotations</source>
        <translation>Импорт аннотаций</translation>
    </message>
    <message>
        <source>Merge a bundle</source>
        <translation>Влить пакет</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Filters with counts</source>
        <translation>Фильтры с количеством</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>ТЕМА</translation>
    </message>
    <message>
        <source>YEARS</source>
        <translation>ГОДЫ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n passage(s)</source>
        <translation>
            <numerusform>{name}: %n фрагмент</numerusform>
            <numerusform>{name}: %n фрагмента</numerusform>
            <numerusform>{name}: %n фрагментов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacingColumns</name>
    <message>
        <source>Column {n}</source>
        <translation>Столбец {n}</translation>
    </message>
</context>
<context>
    <name>FileVerbs</name>
    <message numerus="yes">
        <source>%n sample(s) moved to the trash.</source>
        <translation>
            <numerusform>%n пример перемещён в корзину.</numerusform>
            <numerusform>%n примера перемещены в корзину.</numerusform>
            <numerusform>%n примеров перемещено в корзину.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %n statements is an invented sample.</source>
        <translation>
            <numerusform>Из %n заявления 1 — вымышленный пример.</numerusform>
            <numerusform>Из %n заявлений 1 — вымышленный пример.</numerusform>
            <numerusform>Из %n заявлений 1 — вымышленный пример.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up the archive</source>
        <translation>Резервная копия архива</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Импорт папки</translation>
    </message>
    <message>
        <source>Import statements</source>
        <translation>Импорт заявлений</translation>
    </message>
    <message>
        <source>Remove samples</source>
        <translation>Убрать примеры</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>The archive is backed up to {file}; the copy was opened and checked.</source>
        <translation>Резервная копия архива сохранена в {file}; копия открыта и проверена.</translation>
    </message>
    <message numerus="yes">
        <source>The archive was checked. %n problem(s) found, the first: {what}</source>
        <translation>
            <numerusform>Архив проверен. Найдена %n проблема, первая: {what}</numerusform>
            <numerusform>Архив проверен. Найдено %n проблемы, первая: {what}</numerusform>
            <numerusform>Архив проверен. Найдено %n проблем, первая: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive was checked: everything is in order.</source>
        <translation>Архив проверен: всё в порядке.</translation>
    </message>
    <message>
        <source>This is an invented sample collection to try kpdesk with: no country or person in it is real.</source>
        <translation>Это вымышленное собрание примеров для знакомства с kpdesk: ни одной настоящей страны и ни одного настоящего лица в нём нет.</translation>
    </message>
    <message numerus="yes">
        <source>{samples} of %n statements are invented samples.</source>
        <translation>
            <numerusform>Из %n заявления вымышленные примеры — {samples}.</numerusform>
            <numerusform>Из %n заявлений вымышленные примеры — {samples}.</numerusform>
            <numerusform>Из %n заявлений вымышленные примеры — {samples}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>All {count}</source>
        <translation>Все {count}</translation>
    </message>
    <message>
        <source>No counterpart in {side}</source>
        <translation>Без соответствия в {side}</translation>
    </message>
    <message>
        <source>Only {side}</source>
        <translation>Только {side}</translation>
    </message>
    <message>
        <source>Passages of {here} for which no counterpart was found in {there}</source>
        <translation>Фрагменты {here}, для которых в {there} соответствия не найдено</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Близко</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Перефразировано</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>То же</translation>
    </message>
    <message>
        <source>Show everything: {count}</source>
        <translation>Показать всё: {count}</translation>
    </message>
    <message>
        <source>Show {what}: {count}</source>
        <translation>Показать «{what}»: {count}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Найти в этом тексте</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Далее (F3)</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>В этом тексте нет</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Ранее (Shift+F3)</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} из {total}</translation>
    </message>
</context>
<context>
    <name>FontHint</name>
    <message>
        <source>This machine has no font for Chinese, Japanese or Korean, so those letters look like boxes here. The text itself is whole, and is searched and quoted as it is. Any font that has them mends this.</source>
        <translation>На этом компьютере нет шрифта для китайского, японского или корейского письма, поэтому такие знаки видны здесь как квадраты. Сам текст цел: он ищется и цитируется как есть. Поможет любой шрифт, в котором они есть.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n more that may only be common wording</source>
        <translation>
            <numerusform>ещё %n, возможно, лишь расхожее выражение</numerusform>
            <numerusform>ещё %n, возможно, лишь расхожие выражения</numerusform>
            <numerusform>ещё %n, возможно, лишь расхожие выражения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n common wording</source>
        <translation>
            <numerusform>+ %n расхожее выражение</numerusform>
            <numerusform>+ %n расхожих выражения</numerusform>
            <numerusform>+ %n расхожих выражений</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted are words that statements of earlier years say the same or nearly so, and whole sentences of eight or more words that they say word for word. Common wording (formulas, courtesies, names) is not.</source>
        <translation>Считаются слова, которые заявления прежних лет говорят так же или почти так же, и целые предложения из восьми и более слов, повторённые дословно. Расхожие выражения (формулы, вежливость, имена) не считаются.</translation>
    </message>
    <message>
        <source>Hide common wording</source>
        <translation>Скрыть расхожие выражения</translation>
    </message>
    <message>
        <source>Selected: {size}</source>
        <translation>Выделено: {size}</translation>
    </message>
    <message>
        <source>version {n} of {newest} · {rest}</source>
        <translation>версия {n} из {newest} · {rest}</translation>
    </message>
    <message>
        <source>{file} · SHA-256 {hash}…</source>
        <translation>{file} · SHA-256 {hash}…</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} min at {speed} words a minute</source>
        <translation>{minutes}:{seconds} мин при {speed} словах в минуту</translation>
    </message>
    <message>
        <source>¶ {n} of {all}</source>
        <translation>¶ {n} из {all}</translation>
    </message>
    <message>
        <source>¶ {n} · {all} paragraphs</source>
        <translation>¶ {n} · абзацев: {all}</translation>
    </message>
    <message>
        <source>¶ {n}, left out · {all} are read</source>
        <translation>¶ {n}, исключён · читается абзацев: {all}</translation>
    </message>
</context>
<context>
    <name>GoBar</name>
    <message>
        <source>1 to {last}</source>
        <translation>от 1 до {last}</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Go to ¶</source>
        <translation>К ¶</translation>
    </message>
    <message>
        <source>Number of the paragraph</source>
        <translation>Номер абзаца</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message numerus="yes">
        <source>%n note(s) written to {file}.</source>
        <translation>
            <numerusform>%n заметка записана в {file}.</numerusform>
            <numerusform>%n заметки записаны в {file}.</numerusform>
            <numerusform>%n заметок записано в {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) stayed here.</source>
        <translation>
            <numerusform>%n личная заметка осталась здесь.</numerusform>
            <numerusform>%n личные заметки остались здесь.</numerusform>
            <numerusform>%n личных заметок осталось здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Экспорт заметок</translation>
    </message>
    <message>
        <source>Export these too</source>
        <translation>Экспортировать и эти</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Beginning of the passage</source>
        <translation>Начало фрагмента</translation>
    </message>
    <message>
        <source>End of the passage</source>
        <translation>Конец фрагмента</translation>
    </message>
    <message>
        <source>Pull to change which words the note is on; with Alt or Shift letter by letter. With keys: A</source>
        <translation>Потяните, чтобы изменить, к каким словам относится заметка; с Alt или Shift — по буквам. С клавиатуры: A</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>a file that you chose</source>
        <translation>файл, который вы выбрали</translation>
    </message>
    <message>
        <source>after changes</source>
        <translation>после изменений</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>при запуске</translation>
    </message>
    <message>
        <source>because you asked</source>
        <translation>по вашей просьбе</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>перед восстановлением копии</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>перед слиянием</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>перед обновлением</translation>
    </message>
    <message>
        <source>before many changes</source>
        <translation>перед многими изменениями</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждена</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n заявление</numerusform>
            <numerusform>%n заявления</numerusform>
            <numerusform>%n заявлений</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать копию сейчас</translation>
    </message>
    <message>
        <source>Backups and health</source>
        <translation>Резервные копии и исправность</translation>
    </message>
    <message>
        <source>Backups of archives (*.backup *.db);;All files (*)</source>
        <translation>Резервные копии архивов (*.backup *.db);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Check the archive</source>
        <translation>Проверить архив</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Choose a backup &amp;file…</source>
        <translation>Выбрать &amp;файл копии…</translation>
    </message>
    <message>
        <source>Choose a backup file</source>
        <translation>Выбрать файл резервной копии</translation>
    </message>
    <message>
        <source>Choose a backup or a backup file elsewhere, look what is inside, and restore it: what is there now is kept among the backups.</source>
        <translation>Выберите резервную копию или файл копии в другом месте, посмотрите, что в ней, и восстановите её: то, что есть сейчас, сохранится среди копий.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation>Не восстанавливать</translation>
    </message>
    <message>
        <source>Makes the archive anew from all of it that can still be read. The damaged file is kept.</source>
        <translation>Создаёт архив заново из всего, что ещё читается. Повреждённый файл сохраняется.</translation>
    </message>
    <message>
        <source>Making a copy and reading it again…</source>
        <translation>Копия создаётся и перечитывается…</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>Заметок нет.</translation>
    </message>
    <message>
        <source>Notes, the latest first:</source>
        <translation>Заметки, сначала последние:</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup.</source>
        <translation>С последней резервной копии ничего не изменилось.</translation>
    </message>
    <message>
        <source>Now there are {present}.</source>
        <translation>Сейчас в архиве: {present}.</translation>
    </message>
    <message>
        <source>Put the archive of {time} in the place of the present one? That backup holds {inside}. The present archive is kept as a backup.</source>
        <translation>Поставить архив от {time} на место нынешнего? В этой резервной копии: {inside}. Нынешний архив сохраняется как резервная копия.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>Восстановить эту копию…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Спасти то, что читается</translation>
    </message>
    <message>
        <source>Statements:</source>
        <translation>Заявления:</translation>
    </message>
    <message>
        <source>The archive was checked: everything is in order.</source>
        <translation>Архив проверен: всё в порядке.</translation>
    </message>
    <message>
        <source>The copy was made and read again.</source>
        <translation>Копия создана и перечитана.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made a minute after the first change, and at the end.</source>
        <translation>Резервной копии ещё нет. Она делается через минуту после первого изменения и в конце работы.</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>Что внутри</translation>
    </message>
    <message>
        <source>{statements} and {notes}</source>
        <translation>{statements} и {notes}</translation>
    </message>
</context>
<context>
    <name>Heat</name>
    <message>
        <source>Nothing here was said in other years</source>
        <translation>Ничего из этого в другие годы не говорилось</translation>
    </message>
    <message>
        <source>nearly word for word in {years}</source>
        <translation>почти дословно: {years}</translation>
    </message>
    <message>
        <source>perhaps only common wording: {years}</source>
        <translation>возможно, лишь расхожее выражение: {years}</translation>
    </message>
    <message>
        <source>word for word in {years}</source>
        <translation>дословно: {years}</translation>
    </message>
    <message>
        <source>{share} % said in earlier years, common wording not counted</source>
        <translation>{share} % сказано в прежние годы, расхожие выражения не считаются</translation>
    </message>
</context>
<context>
    <name>HelpVerbs</name>
    <message>
        <source># kpdesk {version}

The desktop archive a delegation carries into a plenary: search, compare, annotate and quote statements, offline. kpdesk never connects to a network.

Free software under the MIT licence. Built with Qt for Python (LGPL), SQLAlchemy, Whoosh and tantivy.</source>
        <translation># kpdesk {version}

Настольный архив, с которым делегация приезжает на пленарное заседание: искать, сравнивать, комментировать и цитировать заявления без сети. kpdesk никогда не подключается к сети.

Свободная программа под лицензией MIT. Создана с помощью Qt for Python (LGPL), SQLAlchemy, Whoosh и tantivy.</translation>
    </message>
    <message>
        <source>About kpdesk</source>
        <translation>О программе kpdesk</translation>
    </message>
    <message>
        <source>This kpdesk runs from its source, so the work of others is not inside it but beside it: each package in its folder .venv carries its own licence. An installed kpdesk lists them all here.</source>
        <translation>Этот kpdesk запущен из исходного кода, поэтому чужие работы находятся не внутри него, а рядом: каждый пакет в папке .venv несёт свою лицензию. Установленный kpdesk перечисляет их все здесь.</translation>
    </message>
    <message>
        <source>Work of others in kpdesk</source>
        <translation>Чужие работы в kpdesk</translation>
    </message>
    <message>
        <source>kpdesk help</source>
        <translation>Справка kpdesk</translation>
    </message>
</context>
<context>
    <name>IgnoreButton</name>
    <message>
        <source>Capitals, quotes and spaces</source>
        <translation>Прописные, кавычки и пробелы</translation>
    </message>
    <message>
        <source>Differences to mark faintly</source>
        <translation>Различия, отмечаемые бледно</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Не учитывать</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Пунктуация</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n уже в архиве</numerusform>
            <numerusform>%n уже в архиве</numerusform>
            <numerusform>%n уже в архиве</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новое</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s)</source>
        <translation>
            <numerusform>%n новая версия</numerusform>
            <numerusform>%n новые версии</numerusform>
            <numerusform>%n новых версий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s) stored.</source>
        <translation>
            <numerusform>Сохранена %n новая версия.</numerusform>
            <numerusform>Сохранены %n новые версии.</numerusform>
            <numerusform>Сохранено %n новых версий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%n не читается</numerusform>
            <numerusform>%n не читаются</numerusform>
            <numerusform>%n не читаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be placed and (waits|wait) beside the text.</source>
        <translation>
            <numerusform>%n заметку не удалось разместить, она ждёт рядом с текстом.</numerusform>
            <numerusform>%n заметки не удалось разместить, они ждут рядом с текстом.</numerusform>
            <numerusform>%n заметок не удалось разместить, они ждут рядом с текстом.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) imported.</source>
        <translation>
            <numerusform>Импортировано %n заявление.</numerusform>
            <numerusform>Импортировано %n заявления.</numerusform>
            <numerusform>Импортировано %n заявлений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without text</source>
        <translation>
            <numerusform>%n без текста</numerusform>
            <numerusform>%n без текста</numerusform>
            <numerusform>%n без текста</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>Импортировать %n</numerusform>
            <numerusform>Импортировать %n</numerusform>
            <numerusform>Импортировать %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Импорт %n файла</numerusform>
            <numerusform>Импорт %n файлов</numerusform>
            <numerusform>Импорт %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Import statements</source>
        <translation>Импорт заявлений</translation>
    </message>
    <message>
        <source>Nothing is stored until you press Import. A yellow cell with a question mark: please check. Point at a value to see the words it comes from; edit it with Enter. Del leaves a file out, Ctrl+Enter imports. With several rows selected, each sets all of them.</source>
        <translation>Ничего не сохраняется, пока вы не нажмёте «Импортировать». Жёлтую ячейку с вопросительным знаком следует проверить. Наведите указатель на значение, чтобы увидеть слова, из которых оно взято; исправьте его клавишей Enter. Del исключает файл, Ctrl+Enter импортирует. Если выделено несколько строк, действие меняет их все.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Ход импорта</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Чтение файлов…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>There is no file to import here. Choose files or another folder.</source>
        <translation>Здесь нет файлов для импорта. Выберите файлы или другую папку.</translation>
    </message>
    <message>
        <source>You stopped the import; what was stored until then is kept.</source>
        <translation>Вы остановили импорт; всё сохранённое до этого осталось.</translation>
    </message>
    <message>
        <source>You stopped the reading, so nothing is proposed here and nothing was stored.</source>
        <translation>Вы остановили чтение, поэтому здесь ничего не предложено и ничего не сохранено.</translation>
    </message>
    <message>
        <source>{done} of {total}  {name}</source>
        <translation>{done} из {total}  {name}</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message numerus="yes">
        <source>%n new file(s) in {folder}.</source>
        <translation>
            <numerusform>%n новый файл в {folder}.</numerusform>
            <numerusform>%n новых файла в {folder}.</numerusform>
            <numerusform>%n новых файлов в {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Посмотреть…</translation>
    </message>
    <message>
        <source>New files in {folder} will be offered here. Nothing is imported by itself.</source>
        <translation>Новые файлы из {folder} будут предложены здесь. Само ничего не импортируется.</translation>
    </message>
    <message>
        <source>No folder is watched any more.</source>
        <translation>Ни за одной папкой больше не следят.</translation>
    </message>
    <message>
        <source>Watch a folder for new files</source>
        <translation>Следить за новыми файлами в папке</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Something in kpdesk went wrong. What was saved is safe; the details are in the log file.</source>
        <translation>В kpdesk произошла ошибка. Всё сохранённое в безопасности; подробности — в файле журнала.</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Ctrl+Z undoes it.</source>
        <translation>Ctrl+Z отменяет.</translation>
    </message>
    <message>
        <source>Now go to its counterpart in another column and press P again.</source>
        <translation>Теперь перейдите к соответствию в другом столбце и снова нажмите P.</translation>
    </message>
    <message>
        <source>The link is confirmed.</source>
        <translation>Связь подтверждена.</translation>
    </message>
    <message>
        <source>The link is rejected.</source>
        <translation>Связь отклонена.</translation>
    </message>
    <message>
        <source>The note is kept on both passages of the link.</source>
        <translation>Заметка хранится у обоих фрагментов связи.</translation>
    </message>
    <message>
        <source>The passages are no longer pinned.</source>
        <translation>Фрагменты больше не скреплены.</translation>
    </message>
    <message>
        <source>The passages are pinned together.</source>
        <translation>Фрагменты скреплены.</translation>
    </message>
    <message>
        <source>This passage has no link to decide about. Pin it to its counterpart with P.</source>
        <translation>У этого фрагмента нет связи, о которой можно решать. Скрепите его с соответствием клавишей P.</translation>
    </message>
    <message>
        <source>This passage has no link to write a note on. Pin it to its counterpart with P.</source>
        <translation>У этого фрагмента нет связи для заметки. Закрепите его за соответствием клавишей P.</translation>
    </message>
    <message>
        <source>What was decided is taken back.</source>
        <translation>Решение отменено.</translation>
    </message>
</context>
<context>
    <name>KeptDrafts</name>
    <message numerus="yes">
        <source>%n draft(s) kept from last time: press N at the words to go on.</source>
        <translation>
            <numerusform>С прошлого раза сохранён %n черновик: нажмите N на его словах, чтобы продолжить.</numerusform>
            <numerusform>С прошлого раза сохранены %n черновика: нажмите N на их словах, чтобы продолжить.</numerusform>
            <numerusform>С прошлого раза сохранено %n черновиков: нажмите N на их словах, чтобы продолжить.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Показать слова</translation>
    </message>
    <message>
        <source>The drafts of notes from last time cannot be read. Your notes are safe. The file is kept: {file}</source>
        <translation>Черновики заметок с прошлого раза не читаются. Ваши заметки в безопасности. Файл сохранён: {file}</translation>
    </message>
    <message>
        <source>The note you are writing cannot be kept on the disk ({why}). Save it with Ctrl+Enter soon.</source>
        <translation>Заметку, которую вы пишете, не удаётся хранить на диске ({why}). Скорее сохраните её клавишами Ctrl+Enter.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Filter the list of keys</source>
        <translation>Фильтр списка клавиш</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Фильтр…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что делает</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>Go on correcting</source>
        <translation>Продолжить исправления</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Leave the import? Your corrections are lost.</source>
        <translation>Выйти из импорта? Ваши исправления пропадут.</translation>
    </message>
</context>
<context>
    <name>LexiconDialog</name>
    <message>
        <source>A further word of this theme</source>
        <translation>Ещё одно слово этой темы</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Back to the shipped words</source>
        <translation>Вернуть поставляемые слова</translation>
    </message>
    <message>
        <source>Comparing, the grid of themes and searching by theme use it from now on.</source>
        <translation>Сравнение, сетка тем и поиск по темам отныне используют её.</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Редакции</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>The shipped words</source>
        <translation>Поставляемые слова</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Words of themes</source>
        <translation>Слова тем</translation>
    </message>
    <message>
        <source>Words of this theme</source>
        <translation>Слова этой темы</translation>
    </message>
    <message>
        <source>{word}, added by a reader</source>
        <translation>{word}, добавлено читателем</translation>
    </message>
    <message>
        <source>{word}, taken away by a reader</source>
        <translation>{word}, убрано читателем</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>A range in brackets is only understood after year:, as in year:[2019 TO 2022].</source>
        <translation>Диапазон в квадратных скобках понимается только после year:, например year:[2019 TO 2022].</translation>
    </message>
    <message>
        <source>A word may hold at most {count} signs * and ?. Please write more letters.</source>
        <translation>В слове может быть не больше {count} знаков * и ?. Напишите больше букв.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Already here, but in the trash: {key}. Nothing will change; restore it there to have it back.</source>
        <translation>Уже в архиве, но в корзине: {key}. Ничего не изменится; восстановите из корзины, чтобы вернуть.</translation>
    </message>
    <message>
        <source>Already here: {key}. Nothing will change.</source>
        <translation>Уже в архиве: {key}. Ничего не изменится.</translation>
    </message>
    <message>
        <source>Another kpdesk is changing this archive, and its search index does not hold the newest changes yet: what was added or changed last may not be found. Nothing is lost; search again in a moment.</source>
        <translation>Другой kpdesk изменяет этот архив, и в его поисковом указателе ещё нет новейших изменений: последнее добавленное или изменённое может не найтись. Ничего не потеряно; повторите поиск чуть позже.</translation>
    </message>
    <message>
        <source>Another program is using the archive in {folder}, so nothing was changed. Try again in a moment.</source>
        <translation>Архивом в {folder} пользуется другая программа, поэтому ничего не изменено. Попробуйте снова чуть позже.</translation>
    </message>
    <message>
        <source>Bring back ¶{n}</source>
        <translation>Вернуть ¶{n}</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>Изменить метку</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Изменить теги</translation>
    </message>
    <message>
        <source>Change visibility</source>
        <translation>Изменить видимость</translation>
    </message>
    <message>
        <source>Confirm a link</source>
        <translation>Подтвердить связь</translation>
    </message>
    <message>
        <source>Corrections of {names} wait, because here is no statement from the same file or with the same text, or more than one. They are taken over once it is imported.</source>
        <translation>Исправления к {names} ждут, потому что здесь нет заявления из того же файла или с тем же текстом либо их несколько. Они будут приняты, когда оно будет импортировано.</translation>
    </message>
    <message>
        <source>Decisions about links between texts that are not here wait ({count}). They are taken over once these are imported.</source>
        <translation>Решения о связях между текстами, которых здесь нет, ждут ({count}). Они будут приняты, когда эти тексты импортируют.</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Исправить сведения</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>Edit the lexicon</source>
        <translation>Изменить словарь тем</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Выделение</translation>
    </message>
    <message>
        <source>Import 1 new version</source>
        <translation>Импорт 1 новой версии</translation>
    </message>
    <message>
        <source>Import 1 statement</source>
        <translation>Импорт 1 заявления</translation>
    </message>
    <message>
        <source>Import a new version</source>
        <translation>Импорт новой версии</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Импорт заметок</translation>
    </message>
    <message>
        <source>Import {count} statements</source>
        <translation>Импорт заявлений ({count})</translation>
    </message>
    <message>
        <source>It says it comes from {author}, which is your own name here. Anybody can write that.</source>
        <translation>В нём сказано, что он от {author}, а это здесь ваше собственное имя. Написать так может кто угодно.</translation>
    </message>
    <message>
        <source>It says it was written on {day}, which is still to come: the clock of the computer it comes from is wrong, or this one&apos;s. The order of changes does not depend on clocks.</source>
        <translation>В нём сказано, что он записан {day}, а этот день ещё не наступил: неверны часы компьютера, с которого он пришёл, или этого. Порядок изменений от часов не зависит.</translation>
    </message>
    <message>
        <source>It was merged before and taken out again. Merging brings it back.</source>
        <translation>Он уже был объединён и затем убран. Объединение вернёт его.</translation>
    </message>
    <message>
        <source>Join ¶{n} with the next</source>
        <translation>Объединить ¶{n} со следующим</translation>
    </message>
    <message>
        <source>Leave out ¶{n}</source>
        <translation>Исключить ¶{n}</translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>Переместить заметку</translation>
    </message>
    <message>
        <source>New version of {key}: another file with the same text.</source>
        <translation>Новая версия {key}: другой файл с тем же текстом.</translation>
    </message>
    <message>
        <source>New version of {key}: {share} of the words are the same.</source>
        <translation>Новая версия {key}: совпадает {share} слов.</translation>
    </message>
    <message>
        <source>No backup could be written to {file} ({reason}). The archive itself is untouched. Check that the disk is there and has room, and try again.</source>
        <translation>Резервную копию не удалось записать в {file} ({reason}). Сам архив не тронут. Проверьте, на месте ли диск и есть ли на нём место, и попробуйте снова.</translation>
    </message>
    <message>
        <source>No backup of the archive in {folder} was made: it takes {size} MB with the room that has to stay free, and the disk has {free} MB left. The archive itself is safe, and so are the backups that there are. Free some space, or write a backup to another disk: File, Back up the archive.</source>
        <translation>Резервная копия архива в {folder} не сделана: вместе с местом, которое должно остаться свободным, она занимает {size} МБ, а на диске осталось {free} МБ. Сам архив в безопасности, как и имеющиеся копии. Освободите место или запишите копию на другой диск: Файл, Резервная копия архива.</translation>
    </message>
    <message>
        <source>No backup was written, because {file} is there already and is not an earlier backup of this archive. Nothing was changed. Choose another name for the backup.</source>
        <translation>Резервная копия не записана: {file} уже существует и не является прежней копией этого архива. Ничего не изменено. Выберите для копии другое имя.</translation>
    </message>
    <message>
        <source>No text in this file: {held}, probably a scan. Nothing was imported from it. Have the text recognised by a scanning program, or ask its author for the document as text.</source>
        <translation>В этом файле нет текста: {held}, вероятно, скан. Из него ничего не импортировано. Распознайте текст программой сканирования или попросите у автора документ в виде текста.</translation>
    </message>
    <message>
        <source>No text was found in this file, so nothing was imported from it.</source>
        <translation>В этом файле не найдено текста, поэтому из него ничего не импортировано.</translation>
    </message>
    <message>
        <source>Nothing is selected there, so no note was written. Select some words and try again.</source>
        <translation>Там ничего не выделено, поэтому заметка не записана. Выделите слова и попробуйте снова.</translation>
    </message>
    <message>
        <source>Pin two passages</source>
        <translation>Скрепить два фрагмента</translation>
    </message>
    <message>
        <source>Reject a link</source>
        <translation>Отклонить связь</translation>
    </message>
    <message>
        <source>Remove 1 statement</source>
        <translation>Удалить 1 заявление</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Удалить заметку</translation>
    </message>
    <message>
        <source>Remove {count} statements</source>
        <translation>Удалить заявления ({count})</translation>
    </message>
    <message>
        <source>Repairs of the paragraphs of {names} wait, because the text is another one here. They are taken over once that text is here; repair the text here where it needs it.</source>
        <translation>Правки абзацев в {names} ждут, потому что здесь другой текст. Они будут приняты, когда появится тот текст; здешний текст исправьте там, где это нужно.</translation>
    </message>
    <message>
        <source>Restore 1 statement</source>
        <translation>Восстановить 1 заявление</translation>
    </message>
    <message>
        <source>Restore note</source>
        <translation>Восстановить заметку</translation>
    </message>
    <message>
        <source>Restore {count} statements</source>
        <translation>Восстановить заявления ({count})</translation>
    </message>
    <message>
        <source>So do more notes of this bundle, which stay where they are here: {count}.</source>
        <translation>Так же и с другими заметками этого пакета, которые остаются здесь на своих местах: {count}.</translation>
    </message>
    <message>
        <source>Split ¶{n}</source>
        <translation>Разделить ¶{n}</translation>
    </message>
    <message>
        <source>Take back a judgement</source>
        <translation>Отозвать решение</translation>
    </message>
    <message>
        <source>The archive in {folder} cannot be opened. Nothing was changed. Check that its folder is there and may be read.</source>
        <translation>Архив в {folder} не открывается. Ничего не изменено. Проверьте, на месте ли папка и можно ли её читать.</translation>
    </message>
    <message>
        <source>The archive in {folder} is being used by {holder}, so it is open for reading only here. Close the other one and open the archive again to make changes.</source>
        <translation>Архивом в {folder} пользуется {holder}, поэтому здесь он открыт только для чтения. Закройте другую программу и откройте архив снова, чтобы вносить изменения.</translation>
    </message>
    <message>
        <source>The archive in {folder} is damaged. Nothing was changed in it. Restore a backup, or run `kpdesk check --repair`: it makes the archive anew from all that can still be read and from the journal, and keeps the damaged file.</source>
        <translation>Архив в {folder} повреждён. В нём ничего не изменено. Восстановите резервную копию или выполните `kpdesk check --repair`: архив будет создан заново из всего, что ещё читается, и из журнала, а повреждённый файл сохранится.</translation>
    </message>
    <message>
        <source>The archive in {folder} lies on a network drive, where {holder} opened it to write and has not closed it, so it is open for reading only here: two writers would spoil it. Close it there and open it here again. If that computer crashed, delete the file archive.lock in this folder first.</source>
        <translation>Архив в {folder} лежит на сетевом диске, где {holder} открыл его для записи и не закрыл, поэтому здесь он открыт только для чтения: две программы, пишущие сразу, испортили бы его. Закройте его там и откройте здесь снова. Если тот компьютер вышел из строя, сначала удалите файл archive.lock в этой папке.</translation>
    </message>
    <message>
        <source>The archive in {folder} may not be written to. Nothing was changed. Check the permissions of its folder.</source>
        <translation>В архив в {folder} нельзя записывать. Ничего не изменено. Проверьте права доступа к его папке.</translation>
    </message>
    <message>
        <source>The archive in {folder} may only be read by you, so nothing can be changed in it. Check the permissions of its folder, or copy it to a place of your own.</source>
        <translation>Архив в {folder} доступен вам только для чтения, поэтому изменить в нём ничего нельзя. Проверьте права доступа к папке или скопируйте архив в своё место.</translation>
    </message>
    <message>
        <source>The archive in {folder} was written by a newer kpdesk, so it is open for reading only. Install the newest kpdesk to make changes.</source>
        <translation>Архив в {folder} записан более новым kpdesk, поэтому открыт только для чтения. Установите новейший kpdesk, чтобы вносить изменения.</translation>
    </message>
    <message>
        <source>The archive is no longer in {folder}, so this was not saved. Its folder was moved, renamed or removed, or its drive was taken out. Bring it back to its place and try again.</source>
        <translation>Архива больше нет в {folder}, поэтому это не сохранено. Его папку переместили, переименовали или удалили, либо диск был извлечён. Верните её на место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved in {folder}. Everything saved before is safe. Free some space and try again.</source>
        <translation>Диск заполнен, поэтому это не сохранено в {folder}. Всё сохранённое ранее в безопасности. Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>The disk that holds the archive in {folder} is full, so it is open for reading only. Everything saved before is safe. Free some space and open the archive again to make changes.</source>
        <translation>Диск, на котором архив {folder}, заполнен, поэтому архив открыт только для чтения. Всё сохранённое ранее в безопасности. Освободите место и откройте архив снова, чтобы вносить изменения.</translation>
    </message>
    <message>
        <source>The disk that holds {folder} could not be read or written. What was saved before is untouched. Check the disk and its connection, then try again.</source>
        <translation>Диск, на котором {folder}, не удалось прочитать или записать. Сохранённое ранее не тронуто. Проверьте диск и его подключение, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>The drive that holds the archive in {folder} cannot keep two programs from writing at once, as some network drives cannot, so it is open for reading only. Copy its folder to a disk of this computer to make changes.</source>
        <translation>Диск, на котором лежит архив в {folder}, не может помешать двум программам писать одновременно, как и некоторые сетевые диски, поэтому архив открыт только для чтения. Чтобы вносить изменения, скопируйте его папку на диск этого компьютера.</translation>
    </message>
    <message>
        <source>The file {file} holds nothing but zeros, so the archive cannot be opened. Nothing was changed. Keep the folder as it is, and restore the file from a backup; the notes are also in the folder journal.</source>
        <translation>Файл {file} содержит одни нули, поэтому архив не открывается. Ничего не изменено. Оставьте папку как есть и восстановите файл из резервной копии; заметки есть и в папке journal.</translation>
    </message>
    <message>
        <source>The file {file} is a database of another program, not an archive of kpdesk. Nothing was changed in it. Choose another folder.</source>
        <translation>Файл {file} — база данных другой программы, а не архив kpdesk. В нём ничего не изменено. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The file {file} is damaged, so the archive cannot be opened. Nothing was changed. Keep the folder as it is, and restore the file from a backup; the notes are also in the folder journal.</source>
        <translation>Файл {file} повреждён, поэтому архив не открывается. Ничего не изменено. Оставьте папку как есть и восстановите файл из резервной копии; заметки есть и в папке journal.</translation>
    </message>
    <message>
        <source>The file {file} is empty, so the archive cannot be opened. Nothing was changed. Keep the folder as it is, and restore the file from a backup; the notes are also in the folder journal.</source>
        <translation>Файл {file} пуст, поэтому архив не открывается. Ничего не изменено. Оставьте папку как есть и восстановите файл из резервной копии; заметки есть и в папке journal.</translation>
    </message>
    <message>
        <source>The journal of this archive knows {changes} that the archive itself does not have, as after restoring an older copy. They are safe in the journal. `kpdesk check --repair` brings back those to notes and details.</source>
        <translation>Журнал этого архива знает {changes}, которых нет в самом архиве, как после восстановления более старой копии. В журнале они в сохранности. `kpdesk check --repair` вернёт те, что касаются заметок и сведений.</translation>
    </message>
    <message>
        <source>The note on “{here}” stands on “{there}” in this bundle. It stays where it is here; adjust it with A if you agree.</source>
        <translation>Заметка к «{here}» в этом пакете стоит на «{there}». Здесь она остаётся на месте; если вы согласны, измените её клавишей A.</translation>
    </message>
    <message>
        <source>The reading of the annotations was stopped. Nothing was changed in the archive.</source>
        <translation>Чтение аннотаций остановлено. В архиве ничего не изменено.</translation>
    </message>
    <message>
        <source>The same file as {first}, which is imported before it. It is stored once.</source>
        <translation>Тот же файл, что и {first}, который импортируется раньше. Он сохраняется один раз.</translation>
    </message>
    <message>
        <source>The text of this PDF cannot be read: its fonts do not tell which letters they draw. Nothing was imported from it. Ask its author for the document as DOCX, or have its text recognised by a scanning program.</source>
        <translation>Текст этого PDF прочитать нельзя: его шрифты не сообщают, какие буквы они рисуют. Из него ничего не импортировано. Попросите у автора документ в формате DOCX или распознайте текст программой сканирования.</translation>
    </message>
    <message>
        <source>There is no field “{name}”. The fields are {known}. To look for the words themselves, leave out the colon.</source>
        <translation>Поля «{name}» нет. Есть поля {known}. Чтобы искать сами слова, уберите двоеточие.</translation>
    </message>
    <message>
        <source>There is no statement of {year} that fits. Choose another year or drop a filter.</source>
        <translation>Подходящего заявления за {year} нет. Выберите другой год или снимите фильтр.</translation>
    </message>
    <message>
        <source>There is no statement with the key {key}. `kpdesk list` shows the keys of all statements.</source>
        <translation>Заявления с ключом {key} нет. `kpdesk list` показывает ключи всех заявлений.</translation>
    </message>
    <message>
        <source>There is no theme “{theme}”, so nothing was compared. Themes are: {known}.</source>
        <translation>Темы «{theme}» нет, поэтому ничего не сравнено. Темы: {known}.</translation>
    </message>
    <message>
        <source>This PDF is protected with a password. Nothing was imported from it. Open it with the password, save or print it to a new PDF without one and import that.</source>
        <translation>Этот PDF защищён паролем. Из него ничего не импортировано. Откройте его с паролем, сохраните или напечатайте в новый PDF без пароля и импортируйте тот.</translation>
    </message>
    <message>
        <source>This document is protected with a password. Nothing was imported from it. Open it with the password, save it without one and import that copy.</source>
        <translation>Этот документ защищён паролем. Из него ничего не импортировано. Откройте его с паролем, сохраните без пароля и импортируйте эту копию.</translation>
    </message>
    <message>
        <source>This file does not hold text that kpdesk can read. Nothing was imported from it. Open it in the program it came from and save it as DOCX, PDF or text.</source>
        <translation>В этом файле нет текста, который kpdesk умеет читать. Из него ничего не импортировано. Откройте его в исходной программе и сохраните как DOCX, PDF или текст.</translation>
    </message>
    <message>
        <source>This file holds slides, which kpdesk does not read. Nothing was imported from it. Save them as PDF and import that copy.</source>
        <translation>В этом файле слайды, а их kpdesk не читает. Из него ничего не импортировано. Сохраните их как PDF и импортируйте эту копию.</translation>
    </message>
    <message>
        <source>This file is a spreadsheet, which kpdesk does not read. Nothing was imported from it. Save it as PDF, or as CSV with a column named “text”, and import that copy.</source>
        <translation>Этот файл — электронная таблица, а их kpdesk не читает. Из него ничего не импортировано. Сохраните его как PDF или как CSV со столбцом «text» и импортируйте эту копию.</translation>
    </message>
    <message>
        <source>This file is damaged: {why}. Nothing was imported from it, and the file itself was not changed. Open it in the program it came from, save it again and import that copy.</source>
        <translation>Этот файл повреждён: {why}. Из него ничего не импортировано, а сам файл не изменён. Откройте его в исходной программе, сохраните снова и импортируйте эту копию.</translation>
    </message>
    <message>
        <source>This file is empty: it holds no text. Nothing was imported from it.</source>
        <translation>Этот файл пуст: в нём нет текста. Из него ничего не импортировано.</translation>
    </message>
    <message>
        <source>This file is protected with a password. Nothing was imported from it. Open it with the password, save it without one and import that copy.</source>
        <translation>Этот файл защищён паролем. Из него ничего не импортировано. Откройте его с паролем, сохраните без пароля и импортируйте эту копию.</translation>
    </message>
    <message>
        <source>This file was refused because {why}, as no honest document does. Nothing was imported from it. If you trust its sender, open it in the program it came from and save it as a new file.</source>
        <translation>Этот файл отвергнут по причине, какой у честных документов не бывает: {why}. Из него ничего не импортировано. Если вы доверяете отправителю, откройте его в исходной программе и сохраните как новый файл.</translation>
    </message>
    <message>
        <source>This is a packed folder of files. Nothing was imported from it. Unpack it and import the files in it.</source>
        <translation>Это архивированная папка. Из неё ничего не импортировано. Распакуйте её и импортируйте файлы из неё.</translation>
    </message>
    <message>
        <source>This is a picture. Nothing was imported from it. Have its text recognised by a scanning program, or ask its author for the document as text.</source>
        <translation>Это изображение. Из него ничего не импортировано. Распознайте текст программой сканирования или попросите у автора документ в виде текста.</translation>
    </message>
    <message>
        <source>This is an old Word or Office file. Nothing was imported from it. Please save it as DOCX and import that copy.</source>
        <translation>Это старый файл Word или Office. Из него ничего не импортировано. Сохраните его как DOCX и импортируйте эту копию.</translation>
    </message>
    <message>
        <source>This mail is encrypted. Nothing was imported from it. Open it in your mail program, save what it says as text or PDF and import that copy.</source>
        <translation>Это письмо зашифровано. Из него ничего не импортировано. Откройте его в почтовой программе, сохраните содержание как текст или PDF и импортируйте эту копию.</translation>
    </message>
    <message>
        <source>This pattern is too long. Please write more letters and fewer * and ?.</source>
        <translation>Этот образец слишком длинный. Напишите больше букв и меньше знаков * и ?.</translation>
    </message>
    <message>
        <source>This query has more than {count} words with * or ~. Please use fewer.</source>
        <translation>В этом запросе больше {count} слов с * или ~. Используйте меньше.</translation>
    </message>
    <message>
        <source>This query has more than {count} words. Please shorten it.</source>
        <translation>В этом запросе больше {count} слов. Сократите его.</translation>
    </message>
    <message>
        <source>This query has too many brackets inside each other. Please use fewer.</source>
        <translation>В этом запросе слишком много вложенных скобок. Используйте меньше.</translation>
    </message>
    <message>
        <source>This query is longer than {count} characters. Please shorten it.</source>
        <translation>Этот запрос длиннее {count} знаков. Сократите его.</translation>
    </message>
    <message>
        <source>Undo all repairs</source>
        <translation>Отменить все исправления</translation>
    </message>
    <message>
        <source>Your changes are saved in the archive, but their second copy, the journal in {folder}, could not be written ({reason}). Make room on the disk, or see to it that the folder may be written to: the journal is completed with your next change.</source>
        <translation>Ваши изменения сохранены в архиве, но их вторую копию, журнал в {folder}, записать не удалось ({reason}). Освободите место на диске или сделайте папку доступной для записи: журнал дополнится при следующем изменении.</translation>
    </message>
    <message>
        <source>a part of it cannot be unpacked</source>
        <translation>одну из его частей нельзя распаковать</translation>
    </message>
    <message>
        <source>it does not follow the PDF format</source>
        <translation>он не соответствует формату PDF</translation>
    </message>
    <message>
        <source>it has the name of a Word, OpenDocument or PDF document but is none</source>
        <translation>он назван как документ Word, OpenDocument или PDF, но не является им</translation>
    </message>
    <message>
        <source>it unpacks to more than 200 times its size</source>
        <translation>при распаковке он более чем в 200 раз больше</translation>
    </message>
    <message>
        <source>its parts cannot be told apart</source>
        <translation>его части нельзя отделить друг от друга</translation>
    </message>
    <message>
        <source>its text is not valid XML</source>
        <translation>его текст не является правильным XML</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). The archive is as it was; choose another place.</source>
        <translation>Файл {file} нельзя записать ({reason}). Архив не изменён; выберите другое место.</translation>
    </message>
    <message>
        <source>{key} is in the trash, so no note was written into it. Restore it first.</source>
        <translation>{key} в корзине, поэтому заметка в него не записана. Сначала восстановите его.</translation>
    </message>
    <message>
        <source>{name} cannot be opened ({reason}). Nothing was stored of it; check the file and try again.</source>
        <translation>Файл {name} не открывается ({reason}). Из него ничего не сохранено; проверьте файл и попробуйте снова.</translation>
    </message>
    <message>
        <source>{name} is larger than 200 MB, so it was left out. Import the text of it instead.</source>
        <translation>Файл {name} больше 200 МБ, поэтому он пропущен. Импортируйте вместо него текст.</translation>
    </message>
    <message>
        <source>“{text}” is no year. Write year:2021, or year:2019..2022 for several years.</source>
        <translation>«{text}» — не год. Напишите year:2021 или year:2019..2022 для нескольких лет.</translation>
    </message>
    <message>
        <source>“{value}” is not a date, so nothing was changed. Write 2022, 2022-11 or 2022-11-05.</source>
        <translation>«{value}» — не дата, поэтому ничего не изменено. Напишите 2022, 2022-11 или 2022-11-05.</translation>
    </message>
    <message>
        <source>“{value}” is not a meeting, so nothing was changed. Write for example: 2022 plenary, Gaborone, BW.</source>
        <translation>«{value}» — не встреча, поэтому ничего не изменено. Напишите, например: 2022 plenary, Gaborone, BW.</translation>
    </message>
    <message>
        <source>“{value}” is not a year that {field} can hold, so nothing was changed. Write four digits from 1900 to 2100, such as 2022.</source>
        <translation>«{value}» — не год, возможный для {field}, поэтому ничего не изменено. Напишите четыре цифры от 1900 до 2100, например 2022.</translation>
    </message>
    <message>
        <source>“{value}” is not the code of a language, so nothing was changed. Write two or three small letters, such as fr.</source>
        <translation>«{value}» — не код языка, поэтому ничего не изменено. Напишите две или три строчные буквы, например fr.</translation>
    </message>
</context>
<context>
    <name>LibraryHead</name>
    <message>
        <source>Filter by title, organisation, kind, year…</source>
        <translation>Фильтр по названию, организации, виду, году…</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Фильтр библиотеки</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Trash {count}</source>
        <translation>Корзина {count}</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Year not stated</source>
        <translation>Год не указан</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message numerus="yes">
        <source>%n of them (has|have) notes and (stays|stay) until these are emptied.</source>
        <translation>
            <numerusform>%n из них имеет заметки и останется, пока они не удалены.</numerusform>
            <numerusform>%n из них имеют заметки и останутся, пока те не удалены.</numerusform>
            <numerusform>%n из них имеют заметки и останутся, пока те не удалены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) (has|have) been in the trash for more than 90 days: {titles}.</source>
        <translation>
            <numerusform>%n заявление лежит в корзине дольше 90 дней: {titles}.</numerusform>
            <numerusform>%n заявления лежат в корзине дольше 90 дней: {titles}.</numerusform>
            <numerusform>%n заявлений лежат в корзине дольше 90 дней: {titles}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) are in the trash now.</source>
        <translation>
            <numerusform>%n заявление теперь в корзине.</numerusform>
            <numerusform>%n заявления теперь в корзине.</numerusform>
            <numerusform>%n заявлений теперь в корзине.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) corrected. One undo takes it back in all of them.</source>
        <translation>
            <numerusform>%n заявление исправлено. Одна отмена вернёт его.</numerusform>
            <numerusform>%n заявления исправлены. Одна отмена вернёт их все.</numerusform>
            <numerusform>%n заявлений исправлено. Одна отмена вернёт их все.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) restored.</source>
        <translation>
            <numerusform>%n заявление восстановлено.</numerusform>
            <numerusform>%n заявления восстановлены.</numerusform>
            <numerusform>%n заявлений восстановлено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) shown</source>
        <translation>
            <numerusform>Показано %n заявление</numerusform>
            <numerusform>Показано %n заявления</numerusform>
            <numerusform>Показано %n заявлений</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in this window, or choose them.</source>
        <translation>Перетащите файлы или папки в любое место этого окна или выберите их.</translation>
    </message>
    <message>
        <source>Empty these for good</source>
        <translation>Удалить их навсегда</translation>
    </message>
    <message>
        <source>Import statements…</source>
        <translation>Импортировать заявления…</translation>
    </message>
    <message>
        <source>No statement holds these words</source>
        <translation>Этих слов нет ни в одном заявлении</translation>
    </message>
    <message>
        <source>No statements yet</source>
        <translation>Заявлений пока нет</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the sample collection</source>
        <translation>Открыть собрание примеров</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Shorten or clear the filter above.</source>
        <translation>Сократите или очистите фильтр вверху.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>“{title}” is in the trash now.</source>
        <translation>«{title}» теперь в корзине.</translation>
    </message>
</context>
<context>
    <name>LibraryTree</name>
    <message>
        <source>Statements</source>
        <translation>Заявления</translation>
    </message>
</context>
<context>
    <name>LinkNote</name>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Note on a link</source>
        <translation>Заметка к связи</translation>
    </message>
    <message>
        <source>Note on this link (private until you change that on the notes page)</source>
        <translation>Заметка к этой связи (личная, пока вы не измените это на странице заметок)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>Текст заметки</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Enter open · F2 correct · Del trash · Ctrl+/ keys</source>
        <translation>Enter открыть · F2 исправить · Del в корзину · Ctrl+/ клавиши</translation>
    </message>
    <message>
        <source>Enter show · Del trash · Ctrl+/ keys</source>
        <translation>Enter показать · Del в корзину · Ctrl+/ клавиши</translation>
    </message>
    <message>
        <source>F7 next change · Ctrl+L scroll together · Ctrl+/ keys</source>
        <translation>F7 следующее изменение · Ctrl+L общая прокрутка · Ctrl+/ клавиши</translation>
    </message>
    <message>
        <source>H highlight · 1–6 label · N note · S sentence · Ctrl+Shift+C copy with citation</source>
        <translation>H выделить · 1–6 метка · N заметка · S предложение · Ctrl+Shift+C копировать со ссылкой</translation>
    </message>
    <message>
        <source>My archive</source>
        <translation>Мой архив</translation>
    </message>
    <message>
        <source>{archive} – kpdesk</source>
        <translation>{archive} – kpdesk</translation>
    </message>
    <message>
        <source>↓ next hit · H highlight · N note · Ctrl+Shift+C copy with citation</source>
        <translation>↓ следующий результат · H выделить · N заметка · Ctrl+Shift+C копировать со ссылкой</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>p. {number}</source>
        <translation>с. {number}</translation>
    </message>
</context>
<context>
    <name>MeetingField</name>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Вид встречи</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>no meeting</source>
        <translation>без встречи</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n change(s) to the words of themes</source>
        <translation>
            <numerusform>%n изменение в словах тем</numerusform>
            <numerusform>%n изменения в словах тем</numerusform>
            <numerusform>%n изменений в словах тем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of details and paragraphs</source>
        <translation>
            <numerusform>%n исправление сведений и абзацев</numerusform>
            <numerusform>%n исправления сведений и абзацев</numerusform>
            <numerusform>%n исправлений сведений и абзацев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about links</source>
        <translation>
            <numerusform>%n решение о связях</numerusform>
            <numerusform>%n решения о связях</numerusform>
            <numerusform>%n решений о связях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) (waits|wait) until the statement is imported.</source>
        <translation>
            <numerusform>%n заметка ждёт импорта заявления.</numerusform>
            <numerusform>%n заметки ждут импорта заявления.</numerusform>
            <numerusform>%n заметок ждут импорта заявления.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) from {author}</source>
        <translation>
            <numerusform>%n заметка от {author}</numerusform>
            <numerusform>%n заметки от {author}</numerusform>
            <numerusform>%n заметок от {author}</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle brings notes, corrected details, repaired paragraphs, decisions about links and words of themes, and statements where it holds their files.</source>
        <translation>Пакет приносит заметки, исправленные сведения, исправленные абзацы, решения о связях и слова тем, а также заявления, если в нём есть их файлы.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Всё, что в нём есть, уже в архиве.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Влить</translation>
    </message>
    <message>
        <source>Merge a bundle</source>
        <translation>Влить пакет</translation>
    </message>
    <message>
        <source>Merged: {new} new, {changed} changed, {conflicts} in conflict, {to_place} to place.</source>
        <translation>Влито: новых — {new}, изменённых — {changed}, в конфликте — {conflicts}, к размещению — {to_place}.</translation>
    </message>
    <message>
        <source>Merging, behind a backup…</source>
        <translation>Слияние, после резервной копии…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Чтение {file}…</translation>
    </message>
    <message>
        <source>Statements with notes in this bundle</source>
        <translation>Заявления, к которым в этом пакете есть заметки</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>для {name}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
    <message>
        <source>with notes by {names}</source>
        <translation>с заметками от {names}</translation>
    </message>
    <message>
        <source>{file}, written {made}, as it says</source>
        <translation>{file}, записан {made}, как в нём сказано</translation>
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
        <translation>1 {month} {year}&#xa0;г.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Арабский</translation>
    </message>
    <message>
        <source>Closing speech</source>
        <translation>Заключительная речь</translation>
    </message>
    <message>
        <source>Communiqué</source>
        <translation>Коммюнике</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Произнесение</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Французский</translation>
    </message>
    <message>
        <source>Intersessional</source>
        <translation>Межсессионная встреча</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Выступление</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Opening speech</source>
        <translation>Вступительная речь</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Other meeting</source>
        <translation>Другая встреча</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Пленарное заседание</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Португальский</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Пресс-релиз</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Доклад</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Испанский</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Ораторы</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>check against delivery</source>
        <translation>сверить с произнесённым текстом</translation>
    </message>
    <message>
        <source>circulated, not delivered</source>
        <translation>распространено, не произнесено</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>произнесено</translation>
    </message>
    <message>
        <source>not known whether delivered</source>
        <translation>неизвестно, произнесено ли</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}&#xa0;г.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}&#xa0;г.</translation>
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
            <numerusform>Не сохранена %n заметка. Все слова есть в {file}, и kpdesk продолжает попытки.</numerusform>
            <numerusform>Не сохранены %n заметки. Все слова есть в {file}, и kpdesk продолжает попытки.</numerusform>
            <numerusform>Не сохранено %n заметок. Все слова есть в {file}, и kpdesk продолжает попытки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n note(s). Copy the words elsewhere before you close kpdesk.</source>
        <translation>
            <numerusform>Не сохранена %n заметка. Скопируйте слова в другое место, прежде чем закрыть kpdesk.</numerusform>
            <numerusform>Не сохранены %n заметки. Скопируйте слова в другое место, прежде чем закрыть kpdesk.</numerusform>
            <numerusform>Не сохранено %n заметок. Скопируйте слова в другое место, прежде чем закрыть kpdesk.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk takes notes again: all of them are saved.</source>
        <translation>Диск снова принимает заметки: все сохранены.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Leave (Esc); what you typed is kept</source>
        <translation>Выйти (Esc); набранное сохранится</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Сохранить (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Tags, with commas</source>
        <translation>Теги через запятую</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Теги через запятую</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Кто может видеть</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>Текст заметки</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Напишите заметку…</translation>
    </message>
</context>
<context>
    <name>NoteHistory</name>
    <message>
        <source>History of the note</source>
        <translation>История заметки</translation>
    </message>
    <message>
        <source>It became</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>its passage</source>
        <translation>её фрагмент</translation>
    </message>
    <message>
        <source>label</source>
        <translation>метка</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>абзац</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>теги</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>корзина</translation>
    </message>
    <message>
        <source>version</source>
        <translation>версия</translation>
    </message>
    <message>
        <source>who may see it</source>
        <translation>кто может видеть</translation>
    </message>
    <message>
        <source>words</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>written</source>
        <translation>написана</translation>
    </message>
</context>
<context>
    <name>NoteWriting</name>
    <message>
        <source>A newer version of this statement is in the archive, and these words may stand elsewhere in it. Nothing was written. Open the statement again and select the words there.</source>
        <translation>В архиве есть более новая версия этого заявления, и эти слова могут стоять в ней в другом месте. Ничего не записано. Откройте заявление снова и выделите слова там.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Highlight on ¶{n}</source>
        <translation>Выделение в ¶{n}</translation>
    </message>
    <message>
        <source>Label {n}</source>
        <translation>Метка {n}</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Без метки</translation>
    </message>
    <message>
        <source>Note on a link from ¶{n}</source>
        <translation>Заметка к связи от ¶{n}</translation>
    </message>
    <message>
        <source>Note on the meeting</source>
        <translation>Заметка о встрече</translation>
    </message>
    <message>
        <source>Note on the whole statement</source>
        <translation>Заметка ко всему заявлению</translation>
    </message>
    <message>
        <source>Note on ¶{n}</source>
        <translation>Заметка к ¶{n}</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>делегация</translation>
    </message>
    <message>
        <source>label {n}</source>
        <translation>метка {n}</translation>
    </message>
    <message>
        <source>link from ¶ {n}</source>
        <translation>связь от ¶ {n}</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>встреча</translation>
    </message>
    <message>
        <source>private</source>
        <translation>личная</translation>
    </message>
    <message>
        <source>quotable</source>
        <translation>можно цитировать</translation>
    </message>
    <message>
        <source>tags {tags}</source>
        <translation>теги {tags}</translation>
    </message>
    <message>
        <source>whole statement</source>
        <translation>всё заявление</translation>
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
        <translation>Любая метка</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Любой тег</translation>
    </message>
    <message>
        <source>Anyone’s</source>
        <translation>Всех</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>По месту</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Filter notes…</source>
        <translation>Фильтр заметок…</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Фильтр заметок</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>Разместить</translation>
    </message>
    <message>
        <source>To place ({n})</source>
        <translation>Разместить ({n})</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Trash ({n})</source>
        <translation>Корзина ({n})</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Кто может видеть</translation>
    </message>
</context>
<context>
    <name>NotesList</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) (has|have) been in the trash for more than 90 days: {notes}.</source>
        <translation>
            <numerusform>%n заметка лежит в корзине больше 90 дней: {notes}.</numerusform>
            <numerusform>%n заметки лежат в корзине больше 90 дней: {notes}.</numerusform>
            <numerusform>%n заметок лежат в корзине больше 90 дней: {notes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) moved to the trash.</source>
        <translation>
            <numerusform>%n заметка перемещена в корзину.</numerusform>
            <numerusform>%n заметки перемещены в корзину.</numerusform>
            <numerusform>%n заметок перемещено в корзину.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) restored.</source>
        <translation>
            <numerusform>%n заметка восстановлена.</numerusform>
            <numerusform>%n заметки восстановлены.</numerusform>
            <numerusform>%n заметок восстановлено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit	F2</source>
        <translation>Изменить	F2</translation>
    </message>
    <message>
        <source>Empty these for good</source>
        <translation>Удалить их навсегда</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>История…</translation>
    </message>
    <message>
        <source>Move to the trash	Del</source>
        <translation>Переместить в корзину	Del</translation>
    </message>
    <message>
        <source>No note fits</source>
        <translation>Подходящих заметок нет</translation>
    </message>
    <message>
        <source>No note is shown</source>
        <translation>Заметки не показаны</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Заметок пока нет</translation>
    </message>
    <message>
        <source>Private notes are hidden. F8 shows them again.</source>
        <translation>Личные заметки скрыты. F8 снова покажет их.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Select words in a statement and press H to highlight them, or N to write a note.</source>
        <translation>Выделите слова в заявлении и нажмите H, чтобы отметить их, или N, чтобы написать заметку.</translation>
    </message>
    <message>
        <source>Shorten or clear the filter above.</source>
        <translation>Сократите или очистите фильтр вверху.</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Показать в тексте</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n note(s)</source>
        <translation>
            <numerusform>{shown} из %n заметки</numerusform>
            <numerusform>{shown} из %n заметок</numerusform>
            <numerusform>{shown} из %n заметок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message numerus="yes">
        <source>%n statement(s) (was|were) searched.</source>
        <translation>
            <numerusform>Поиск прошёл по %n заявлению.</numerusform>
            <numerusform>Поиск прошёл по %n заявлениям.</numerusform>
            <numerusform>Поиск прошёл по %n заявлениям.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a passage</source>
        <translation>Найти фрагмент</translation>
    </message>
    <message>
        <source>Not said before</source>
        <translation>Прежде не говорилось</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <translation>Искать «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>Show %n place(s) of common wording</source>
        <translation>
            <numerusform>Показать %n место с расхожим выражением</numerusform>
            <numerusform>Показать %n места с расхожими выражениями</numerusform>
            <numerusform>Показать %n мест с расхожими выражениями</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index is being rebuilt; not all statements are searched yet.</source>
        <translation>Поисковый указатель перестраивается; просматриваются ещё не все заявления.</translation>
    </message>
    <message>
        <source>These words stand elsewhere too, but they may only be how everybody speaks.</source>
        <translation>Эти слова есть и в других местах, но, возможно, так говорят все.</translation>
    </message>
    <message>
        <source>Type words in the box above. “Quotation marks” keep words together, certif* finds every ending, year:2019..2022 and org:, kind:, lang:, speaker: narrow it down, NOT leaves out. F1 tells it all.</source>
        <translation>Введите слова в поле вверху. “Кавычки” держат слова вместе, certif* находит любые окончания, year:2019..2022 и org:, kind:, lang:, speaker: сужают поиск, NOT исключает. F1 расскажет всё.</translation>
    </message>
    <message>
        <source>Without the filter {value}</source>
        <translation>Без фильтра {value}</translation>
    </message>
</context>
<context>
    <name>OriginalPage</name>
    <message>
        <source>Next page (→)</source>
        <translation>Следующая страница (→)</translation>
    </message>
    <message>
        <source>Only the text (Esc)</source>
        <translation>Только текст (Esc)</translation>
    </message>
    <message>
        <source>Page before (←)</source>
        <translation>Предыдущая страница (←)</translation>
    </message>
    <message>
        <source>Page {n} of {all} of the original</source>
        <translation>Страница {n} из {all} оригинала</translation>
    </message>
    <message>
        <source>The page is being drawn…</source>
        <translation>Страница рисуется…</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>In this statement</source>
        <translation>В этом заявлении</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview of all columns</source>
        <translation>Обзор всех столбцов</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Highlight with label</source>
        <translation>Выделить меткой</translation>
    </message>
    <message>
        <source>Repair paragraphs</source>
        <translation>Исправить абзацы</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Opening the archive…</source>
        <translation>Архив открывается…</translation>
    </message>
</context>
<context>
    <name>PlacingPanel</name>
    <message>
        <source>Nothing in the newest version is like these words. Open the text and select others.</source>
        <translation>В новейшей версии нет ничего похожего на эти слова. Откройте текст и выделите другие.</translation>
    </message>
    <message>
        <source>Place {n}: paragraph {p}, {words}</source>
        <translation>Место {n}: абзац {p}, {words}</translation>
    </message>
    <message>
        <source>These words are not in the newest version. Press 1, 2 or 3 to place the note:</source>
        <translation>Этих слов нет в новейшей версии. Нажмите 1, 2 или 3, чтобы разместить заметку:</translation>
    </message>
</context>
<context>
    <name>ProposalModel</name>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Store as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>новая версия</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>own statement</source>
        <translation>отдельное заявление</translation>
    </message>
</context>
<context>
    <name>ProposalTable</name>
    <message>
        <source>Files to import</source>
        <translation>Файлы для импорта</translation>
    </message>
</context>
<context>
    <name>QuoteCheck</name>
    <message numerus="yes">
        <source>%n paragraph(s) without quotation marks not found, and taken for your own words.</source>
        <translation>
            <numerusform>%n абзац без кавычек не найден и принят за ваши собственные слова.</numerusform>
            <numerusform>%n абзаца без кавычек не найдены и приняты за ваши собственные слова.</numerusform>
            <numerusform>%n абзацев без кавычек не найдены и приняты за ваши собственные слова.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the place</source>
        <translation>&amp;Открыть место</translation>
    </message>
    <message numerus="yes">
        <source>, %n ellipsis(es)</source>
        <translation>
            <numerusform>, %n пропуск</numerusform>
            <numerusform>, %n пропуска</numerusform>
            <numerusform>, %n пропусков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, but for %n bracket(s) of the quoter</source>
        <translation>
            <numerusform>, кроме %n скобки цитирующего</numerusform>
            <numerusform>, кроме %n скобок цитирующего</numerusform>
            <numerusform>, кроме %n скобок цитирующего</numerusform>
        </translation>
    </message>
    <message>
        <source>An ellipsis stands where nothing is left out</source>
        <translation>Многоточие там, где ничего не пропущено</translation>
    </message>
    <message>
        <source>Check a &amp;draft…</source>
        <translation>Проверить &amp;черновик…</translation>
    </message>
    <message>
        <source>Check quotations</source>
        <translation>Проверка цитат</translation>
    </message>
    <message>
        <source>Check the quotations of a draft</source>
        <translation>Проверить цитаты черновика</translation>
    </message>
    <message>
        <source>Checking the quotations of {file}…</source>
        <translation>Проверка цитат в {file}…</translation>
    </message>
    <message>
        <source>Copy the &amp;exact words</source>
        <translation>Копировать &amp;точные слова</translation>
    </message>
    <message numerus="yes">
        <source>Differs in %n word(s)</source>
        <translation>
            <numerusform>Отличается на %n слово</numerusform>
            <numerusform>Отличается на %n слова</numerusform>
            <numerusform>Отличается на %n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Differs in its signs only</source>
        <translation>Отличается только знаками</translation>
    </message>
    <message>
        <source>Equivalent: only quotes, dashes or spaces differ</source>
        <translation>Равнозначно: отличаются лишь кавычки, тире или пробелы</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Точно</translation>
    </message>
    <message>
        <source>Joined from {places}</source>
        <translation>Составлено из {places}</translation>
    </message>
    <message>
        <source>Joined from {places} of several statements</source>
        <translation>Составлено из {places} нескольких заявлений</translation>
    </message>
    <message>
        <source>Not found in this archive</source>
        <translation>В этом архиве не найдено</translation>
    </message>
    <message>
        <source>Paste quotations here, or drop a draft to check all its quotations</source>
        <translation>Вставьте сюда цитаты или перетащите черновик, чтобы проверить все его цитаты</translation>
    </message>
    <message>
        <source>Said so only in an older version, not in the newest</source>
        <translation>Так сказано только в прежней версии, не в новейшей</translation>
    </message>
    <message>
        <source>The exact words are on the clipboard, with their source.</source>
        <translation>Точные слова с указанием источника — в буфере обмена.</translation>
    </message>
    <message numerus="yes">
        <source>The words were said, but %n word(s) between them (was|were) dropped without an ellipsis</source>
        <translation>
            <numerusform>Слова сказаны, но между ними без многоточия пропущено %n слово</numerusform>
            <numerusform>Слова сказаны, но между ними без многоточия пропущено %n слова</numerusform>
            <numerusform>Слова сказаны, но между ними без многоточия пропущено %n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>The words were said, but in another order</source>
        <translation>Слова сказаны, но в другом порядке</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Заключения</translation>
    </message>
    <message>
        <source>Words to check</source>
        <translation>Слова для проверки</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>версия {n}</translation>
    </message>
    <message>
        <source>{all} quotations, {wrong} to be looked at.</source>
        <translation>Цитат: {all}, проверить: {wrong}.</translation>
    </message>
    <message>
        <source>{done} of {total} quotations checked…</source>
        <translation>Проверено цитат: {done} из {total}…</translation>
    </message>
    <message>
        <source>{file}: {all} quotations, {wrong} to be looked at.</source>
        <translation>{file}: цитат — {all}, требуют внимания — {wrong}.</translation>
    </message>
    <message>
        <source>↓ verdicts · Enter open the place · E copy the exact words</source>
        <translation>↓ заключения · Enter открыть место · E копировать точные слова</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Choose one in the library, or search for words.</source>
        <translation>Выберите его в библиотеке или найдите по словам.</translation>
    </message>
    <message>
        <source>No statement is open</source>
        <translation>Ни одно заявление не открыто</translation>
    </message>
</context>
<context>
    <name>ReadingVerbs</name>
    <message>
        <source>Copied with citation.</source>
        <translation>Скопировано со ссылкой.</translation>
    </message>
    <message>
        <source>No passage like this one was found in other years.</source>
        <translation>Похожих фрагментов в других годах не найдено.</translation>
    </message>
    <message>
        <source>There is no statement of another year to compare this one with.</source>
        <translation>Нет заявления другого года, с которым можно сравнить это.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Readers do not agree: {told}. C keeps the link, X rejects it.</source>
        <translation>Читатели расходятся: {told}. C сохраняет связь, X отклоняет её.</translation>
    </message>
    <message>
        <source>confirmed by {who}</source>
        <translation>подтверждено: {who}</translation>
    </message>
    <message>
        <source>merged from {places}</source>
        <translation>объединено из {places}</translation>
    </message>
    <message>
        <source>moved from {place}</source>
        <translation>перемещено из {place}</translation>
    </message>
    <message>
        <source>moved to {place}</source>
        <translation>перемещено в {place}</translation>
    </message>
    <message>
        <source>part of {place}</source>
        <translation>часть {place}</translation>
    </message>
    <message>
        <source>pinned by {who}</source>
        <translation>скреплено: {who}</translation>
    </message>
    <message>
        <source>rejected by {who}</source>
        <translation>отклонено: {who}</translation>
    </message>
    <message>
        <source>split into {places}</source>
        <translation>разделено на {places}</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>All paragraphs are as they were imported.</source>
        <translation>Все абзацы такие, как при импорте.</translation>
    </message>
    <message>
        <source>¶{n} and the next paragraph are one now.</source>
        <translation>¶{n} и следующий абзац теперь одно целое.</translation>
    </message>
    <message>
        <source>¶{n} is left out: it is no longer found or compared. The same keys bring it back.</source>
        <translation>¶{n} исключён: он больше не находится и не сравнивается. Те же клавиши вернут его.</translation>
    </message>
    <message>
        <source>¶{n} is read again.</source>
        <translation>¶{n} снова читается.</translation>
    </message>
    <message>
        <source>¶{n} is two paragraphs now.</source>
        <translation>¶{n} теперь два абзаца.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить резервную копию</translation>
    </message>
    <message numerus="yes">
        <source>The archive was made anew, with %n note(s). The damaged file is kept: {file}</source>
        <translation>
            <numerusform>Архив создан заново, с %n заметкой. Повреждённый файл сохранён: {file}</numerusform>
            <numerusform>Архив создан заново, с %n заметками. Повреждённый файл сохранён: {file}</numerusform>
            <numerusform>Архив создан заново, с %n заметками. Повреждённый файл сохранён: {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept among the backups.</source>
        <translation>Резервная копия восстановлена. То, что было до этого, хранится среди резервных копий.</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>may only be common wording</source>
        <translation>возможно, лишь расхожее выражение</translation>
    </message>
</context>
<context>
    <name>ResultsHead</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n фрагмент</numerusform>
            <numerusform>%n фрагмента</numerusform>
            <numerusform>%n фрагментов</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Order of the passages</source>
        <translation>Порядок фрагментов</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>По значимости</translation>
    </message>
    <message>
        <source>Relevance, newer first</source>
        <translation>По значимости, сначала новые</translation>
    </message>
    <message>
        <source>searched {done} of {all} statements</source>
        <translation>просмотрено заявлений: {done} из {all}</translation>
    </message>
    <message numerus="yes">
        <source>the best %n of them shown</source>
        <translation>
            <numerusform>показан лучший %n</numerusform>
            <numerusform>показаны лучшие %n</numerusform>
            <numerusform>показаны лучшие %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} мс</translation>
    </message>
</context>
<context>
    <name>ResultsList</name>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>May only be common wording. {year}, {title}, paragraph {n}: {words}</source>
        <translation>Возможно, лишь расхожее выражение. {year}, {title}, абзац {n}: {words}</translation>
    </message>
    <message>
        <source>Note on paragraph {n}: {text} “{quote}”</source>
        <translation>Заметка к абзацу {n}: {text} «{quote}»</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>без года</translation>
    </message>
    <message>
        <source>{year}, {title}, paragraph {n}: {words}</source>
        <translation>{year}, {title}, абзац {n}: {words}</translation>
    </message>
</context>
<context>
    <name>Ribbons</name>
    <message>
        <source>Links between two columns</source>
        <translation>Связи между двумя столбцами</translation>
    </message>
</context>
<context>
    <name>SaveComparison</name>
    <message>
        <source>It holds two sides, {first} and {second}; the other kinds of files hold all.</source>
        <translation>В нём две стороны, {first} и {second}; в файлах других видов — все.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Only passages on {theme} are inside.</source>
        <translation>Внутри только фрагменты на тему «{theme}».</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Сохранить сравнение</translation>
    </message>
    <message>
        <source>Save the comparison: only passages on {theme}</source>
        <translation>Сохранить сравнение: только фрагменты на тему «{theme}»</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>The comparison is saved as {file}.</source>
        <translation>Сравнение сохранено как {file}.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-страница (*.html)</translation>
    </message>
    <message>
        <source>Word, tracked changes, only {first} → {second} (*.docx)</source>
        <translation>Word, исправления, только {first} → {second} (*.docx)</translation>
    </message>
    <message>
        <source>Word, with tracked changes (*.docx)</source>
        <translation>Word, с исправлениями (*.docx)</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новое</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <translation>Больше не хранить</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Сохранённые запросы</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n passage(s)</source>
        <translation>
            <numerusform>{name}: %n фрагмент</numerusform>
            <numerusform>{name}: %n фрагмента</numerusform>
            <numerusform>{name}: %n фрагментов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchChoices</name>
    <message>
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Контексты</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Точно</translation>
    </message>
    <message>
        <source>Find words only in the form that is typed</source>
        <translation>Находить слова только в набранной форме</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep this search in the list at the side</source>
        <translation>Сохранить этот запрос в списке сбоку</translation>
    </message>
    <message>
        <source>Look through texts and notes</source>
        <translation>Искать в текстах и заметках</translation>
    </message>
    <message>
        <source>Look through the notes only</source>
        <translation>Искать только в заметках</translation>
    </message>
    <message>
        <source>Look through the texts only</source>
        <translation>Искать только в текстах</translation>
    </message>
    <message>
        <source>Look through the titles only</source>
        <translation>Искать только в названиях</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Show every place with the words before and after it</source>
        <translation>Показать каждое место со словами до и после него</translation>
    </message>
    <message>
        <source>Show how often it was said in each year</source>
        <translation>Показать, как часто это говорилось в каждом году</translation>
    </message>
    <message>
        <source>Show the passages, best first</source>
        <translation>Показать фрагменты, сначала лучшие</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
</context>
<context>
    <name>SecondCopy</name>
    <message>
        <source>Bring them back</source>
        <translation>Вернуть их</translation>
    </message>
    <message>
        <source>The second copy of your changes, the journal, is whole again.</source>
        <translation>Вторая копия ваших изменений, журнал, снова полна.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>What only the journal knew is back in the archive, as far as its statements are there.</source>
        <translation>То, что знал только журнал, снова в архиве, если там есть его заявления.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Copy with citation</source>
        <translation>Копировать со ссылкой</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message numerus="yes">
        <source>%n note(s) (goes|go) into the bundle</source>
        <translation>
            <numerusform>%n заметка войдёт в пакет</numerusform>
            <numerusform>%n заметки войдут в пакет</numerusform>
            <numerusform>%n заметок войдут в пакет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) (is|are) in {file}; it was read again and is whole.</source>
        <translation>
            <numerusform>%n заметка — в {file}; файл перечитан и цел.</numerusform>
            <numerusform>%n заметки — в {file}; файл перечитан и цел.</numerusform>
            <numerusform>%n заметок — в {file}; файл перечитан и цел.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) (stays|stay) here.</source>
        <translation>
            <numerusform>%n личная заметка остаётся здесь.</numerusform>
            <numerusform>%n личные заметки остаются здесь.</numerusform>
            <numerusform>%n личных заметок остаются здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Corrected details, repaired paragraphs, decisions about links and words of themes go along.</source>
        <translation>Исправленные сведения, исправленные абзацы, решения о связях и слова тем передаются вместе с ними.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Private notes stay here. Tick those that may leave:</source>
        <translation>Личные заметки остаются здесь. Отметьте те, которые можно передать:</translation>
    </message>
    <message>
        <source>Private notes that may leave</source>
        <translation>Личные заметки, которые можно передать</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Сохранить пакет</translation>
    </message>
    <message>
        <source>Save the bundle…</source>
        <translation>Сохранить пакет…</translation>
    </message>
    <message>
        <source>Share notes</source>
        <translation>Поделиться заметками</translation>
    </message>
    <message>
        <source>The statements go along, with their files</source>
        <translation>Заявления тоже передаются, вместе с файлами</translation>
    </message>
    <message>
        <source>a name or a delegation; stands in the bundle</source>
        <translation>имя или делегация; указывается в пакете</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>заметки</translation>
    </message>
</context>
<context>
    <name>ShippedCollection</name>
    <message numerus="yes">
        <source>%n new statement(s) came with kpdesk and went into your archive.</source>
        <translation>
            <numerusform>%n новое заявление поставлено с kpdesk и вошло в ваш архив.</numerusform>
            <numerusform>%n новых заявления поставлены с kpdesk и вошли в ваш архив.</numerusform>
            <numerusform>%n новых заявлений поставлено с kpdesk и вошло в ваш архив.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideMenu</name>
    <message>
        <source>No year and no title has these words. Type fewer of them.</source>
        <translation>Ни в одном годе и названии нет этих слов. Введите меньше.</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet. Import further statements first (Ctrl+I).</source>
        <translation>Пока не с чем сравнивать. Сначала импортируйте другие заявления (Ctrl+I).</translation>
    </message>
    <message>
        <source>Year, or words of a title</source>
        <translation>Год или слова из названия</translation>
    </message>
    <message>
        <source>Years and statements</source>
        <translation>Годы и заявления</translation>
    </message>
</context>
<context>
    <name>SideNames</name>
    <message>
        <source>version {number}</source>
        <translation>версия {number}</translation>
    </message>
</context>
<context>
    <name>SideOffers</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n заявление</numerusform>
            <numerusform>%n заявления</numerusform>
            <numerusform>%n заявлений</numerusform>
        </translation>
    </message>
    <message>
        <source>All plenaries of {speaker}</source>
        <translation>Все пленарные заседания: {speaker}</translation>
    </message>
    <message>
        <source>Compare {older} and {newer}</source>
        <translation>Сравнить {older} и {newer}</translation>
    </message>
    <message>
        <source>Compare {speaker}, {older} and {newer}</source>
        <translation>Сравнить: {speaker}, {older} и {newer}</translation>
    </message>
</context>
<context>
    <name>SlowStick</name>
    <message>
        <source>The stick that kpdesk runs from is slow: it takes {seconds} seconds to keep a small change. Nothing is lost by that. The same folder on a faster stick is opened there as it is.</source>
        <translation>Носитель, с которого работает kpdesk, медленный: сохранить малую правку занимает {seconds} с. Ничего при этом не теряется. Та же папка на более быстром носителе откроется там как есть.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n фрагмент</numerusform>
            <numerusform>%n фрагмента</numerusform>
            <numerusform>%n фрагментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n заявление</numerusform>
            <numerusform>%n заявления</numerusform>
            <numerusform>%n заявлений</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено в {time}</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>A newer version of this statement came in. You are reading version {n}.</source>
        <translation>Поступила более новая версия этого заявления. Вы читаете версию {n}.</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Показать новейшую</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Open statements</source>
        <translation>Открытые заявления</translation>
    </message>
    <message>
        <source>Taken out: {title}</source>
        <translation>Убрано: {title}</translation>
    </message>
</context>
<context>
    <name>TakenOut</name>
    <message>
        <source>Its text and its notes are kept and come back with it. Nothing can be written into it now.</source>
        <translation>Текст и заметки сохранены и вернутся вместе с ним. Сейчас в него ничего нельзя записать.</translation>
    </message>
    <message>
        <source>Notes that were being written on it are kept as drafts, and come back with it.</source>
        <translation>Заметки, которые к нему писались, сохранены как черновики и вернутся вместе с ним.</translation>
    </message>
    <message>
        <source>Redo the import</source>
        <translation>Повторить импорт</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>This statement is in the trash</source>
        <translation>Это заявление в корзине</translation>
    </message>
    <message>
        <source>This statement is not in the archive that is open now</source>
        <translation>Этого заявления нет в открытом сейчас архиве</translation>
    </message>
    <message>
        <source>This statement was taken out with its import</source>
        <translation>Это заявление убрано вместе с его импортом</translation>
    </message>
</context>
<context>
    <name>ThemeGridView</name>
    <message>
        <source>Themes by side</source>
        <translation>Темы по сторонам</translation>
    </message>
    <message>
        <source>{cell}. Enter shows them.</source>
        <translation>{cell}. Enter показывает их.</translation>
    </message>
    <message numerus="yes">
        <source>{theme}, {side}: %n passage(s)</source>
        <translation>
            <numerusform>{theme}, {side}: %n фрагмент</numerusform>
            <numerusform>{theme}, {side}: %n фрагмента</numerusform>
            <numerusform>{theme}, {side}: %n фрагментов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToPlace</name>
    <message>
        <source>The note stands in ¶{n} now.</source>
        <translation>Заметка теперь в ¶{n}.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search %n statement(s)</source>
        <translation>
            <numerusform>Поиск в %n заявлении</numerusform>
            <numerusform>Поиск в %n заявлениях</numerusform>
            <numerusform>Поиск в %n заявлениях</numerusform>
        </translation>
    </message>
    <message>
        <source>{statements} and {notes}</source>
        <translation>{statements} и {notes}</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>Times per 1,000 words said in the year</source>
        <translation>Раз на 1000 слов, сказанных за год</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Done again: {what}</source>
        <translation>Возвращено: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
</context>
<context>
    <name>ViewVerbs</name>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмное</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлое</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в с&amp;истеме</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>Langua&amp;ge</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Private notes are hidden on this screen. F8 shows them again.</source>
        <translation>Личные заметки на этом экране скрыты. F8 покажет их снова.</translation>
    </message>
    <message>
        <source>Private notes can be seen again.</source>
        <translation>Личные заметки снова видны.</translation>
    </message>
    <message>
        <source>The window speaks this language from the next start on.</source>
        <translation>Окно заговорит на этом языке со следующего запуска.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>WhyLine</name>
    <message>
        <source>By a reader’s own words: {themes}</source>
        <translation>По словам читателя: {themes}</translation>
    </message>
    <message>
        <source>Click a passage: its counterpart comes level, and here stands why they are linked.</source>
        <translation>Щёлкните фрагмент: его соответствие встанет на том же уровне, а здесь появится объяснение, почему они связаны.</translation>
    </message>
    <message>
        <source>Confirmed by a reader</source>
        <translation>Подтверждено читателем</translation>
    </message>
    <message>
        <source>Link {place} of {count} · Space: next</source>
        <translation>Связь {place} из {count} · Space: следующая</translation>
    </message>
    <message>
        <source>On the same theme</source>
        <translation>На ту же тему</translation>
    </message>
    <message>
        <source>Pinned by a reader</source>
        <translation>Скреплено читателем</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Близко</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Перефразировано</translation>
    </message>
    <message>
        <source>Shared words: {terms}</source>
        <translation>Общие слова: {terms}</translation>
    </message>
    <message>
        <source>Thanks, signatures and addresses are folded and not counted. Enter shows them.</source>
        <translation>Благодарности, подписи и адреса свёрнуты и не считаются. Enter показывает их.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>То же самое</translation>
    </message>
    <message>
        <source>The same but for the marked words</source>
        <translation>То же самое, кроме отмеченных слов</translation>
    </message>
    <message>
        <source>Themes: {themes}</source>
        <translation>Темы: {themes}</translation>
    </message>
    <message>
        <source>Titles, places, dates and greetings are folded and not counted. Enter shows them.</source>
        <translation>Заголовки, места, даты и приветствия свёрнуты и не считаются. Enter показывает их.</translation>
    </message>
    <message>
        <source>What stands after the speech is shown and counted. Enter folds it again.</source>
        <translation>То, что стоит после речи, показано и считается. Enter снова сворачивает.</translation>
    </message>
    <message>
        <source>What stands before the speech is shown and counted. Enter folds it again.</source>
        <translation>То, что стоит перед речью, показано и учтено. Enter снова свернёт это.</translation>
    </message>
    <message>
        <source>{sign} {here} · No counterpart found in {there}</source>
        <translation>{sign} {here} · В {there} соответствия не найдено</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The archive is not open yet. Please wait a moment and try again.</source>
        <translation>Архив ещё не открыт. Подождите немного и попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>YearBars</name>
    <message numerus="yes">
        <source>{year}: %n passage(s)</source>
        <translation>
            <numerusform>{year}: %n фрагмент</numerusform>
            <numerusform>{year}: %n фрагмента</numerusform>
            <numerusform>{year}: %n фрагментов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>_SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Type words to find in all statements and notes</source>
        <translation>Введите слова, чтобы найти их во всех заявлениях и заметках</translation>
    </message>
</context>
<context>
    <name>_YearBar</name>
    <message numerus="yes">
        <source>{year}: {rate} per 1,000 words, %n time(s)</source>
        <translation>
            <numerusform>{year}: {rate} на 1000 слов, %n раз</numerusform>
            <numerusform>{year}: {rate} на 1000 слов, %n раза</numerusform>
            <numerusform>{year}: {rate} на 1000 слов, %n раз</numerusform>
        </translation>
    </message>
</context>
</TS>
