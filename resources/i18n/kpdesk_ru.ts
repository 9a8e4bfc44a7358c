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
        <source>&amp;Copy with citation</source>
        <translation>&amp;Копировать со ссылкой</translation>
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
        <translation>&amp;Вперёд</translation>
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
        <translation>И&amp;сключить абзац или вернуть его</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Библиотека</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Следующее изменение</translation>
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
        <source>&amp;Restore from the trash</source>
        <translation>&amp;Восстановить из корзины</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Искать везде</translation>
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
        <source>&amp;Work of others in kpdesk</source>
        <translation>&amp;Чужие работы в kpdesk</translation>
    </message>
    <message>
        <source>Across to the other column</source>
        <translation>Перейти в другой столбец</translation>
    </message>
    <message>
        <source>All paragraphs as i&amp;mported</source>
        <translation>Все абзацы как при и&amp;мпорте</translation>
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
        <source>Highlight with label %1</source>
        <translation>Выделить меткой %1</translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation>Предыдущий результат</translation>
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
        <source>Move the chosen statements to the trash</source>
        <translation>Переместить выбранные заявления в корзину</translation>
    </message>
    <message>
        <source>Move the note to the &amp;trash</source>
        <translation>Переместить заметку в корз&amp;ину</translation>
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
        <source>Next part of the &amp;window</source>
        <translation>Следующая часть &amp;окна</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Обычный размер текста</translation>
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
        <source>P&amp;revious change</source>
        <translation>П&amp;редыдущее изменение</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Предыдущая часть окна</translation>
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
        <source>Show the note in its text</source>
        <translation>Показать заметку в тексте</translation>
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
        <source>Write a &amp;note</source>
        <translation>Написать &amp;заметку</translation>
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
    <name>Annotating</name>
    <message>
        <source>The highlight on ¶{n} is gone.</source>
        <translation>Выделение в ¶{n} снято.</translation>
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
        <source>Left side: {title}</source>
        <translation>Левая сторона: {title}</translation>
    </message>
    <message>
        <source>Right side: {title}</source>
        <translation>Правая сторона: {title}</translation>
    </message>
</context>
<context>
    <name>ColumnModel</name>
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
        <source>Compare {older} and {newer}</source>
        <translation>Сравнить {older} и {newer}</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Сравнивать нечего</translation>
    </message>
    <message>
        <source>The passage was copied with its source.</source>
        <translation>Фрагмент скопирован с указанием источника.</translation>
    </message>
    <message>
        <source>Two sides stand beside each other at a time. Choose another one at the head of a column.</source>
        <translation>Рядом стоят две стороны. Другую можно выбрать в заголовке столбца.</translation>
    </message>
    <message>
        <source>What was said again, what changed, what stands alone.</source>
        <translation>Что повторено, что изменилось, что стоит отдельно.</translation>
    </message>
</context>
<context>
    <name>ComparisonTop</name>
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
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>{left} and {right}: nothing in common was found; they stand side by side</source>
        <translation>{left} и {right}: ничего общего не найдено; тексты стоят рядом</translation>
    </message>
    <message>
        <source>{left} and {right}: {same} the same, {reworded} reworded, {related} related; without counterpart: {alone_left} of {left}, {alone_right} of {right}</source>
        <translation>{left} и {right}: одинаковых — {same}, перефразированных — {reworded}, близких — {related}; без соответствия: {alone_left} в {left}, {alone_right} в {right}</translation>
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
    <name>Drafts</name>
    <message>
        <source>What you typed is kept: press N there to go on.</source>
        <translation>Набранное сохранено: нажмите N в том же месте, чтобы продолжить.</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>2022, 2022-11 or 2022-11-05</source>
        <translation>2022, 2022-11 или 2022-11-05</translation>
    </message>
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
    <message>
        <source>Several names: with ; between them</source>
        <translation>Несколько имён — через точку с запятой</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
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
        <source>Left column</source>
        <translation>Левый столбец</translation>
    </message>
    <message>
        <source>Right column</source>
        <translation>Правый столбец</translation>
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
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
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
        <source>%n note(s) could not be placed and wait beside the text.</source>
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
        <source>Nothing is stored until you press Import. A yellow cell with a question mark: please check. Point at a value to see the words it comes from; edit it with F2. With several rows selected, an edit sets all of them.</source>
        <translation>Ничего не сохраняется, пока вы не нажмёте «Импортировать». Жёлтую ячейку с вопросительным знаком следует проверить. Наведите указатель на значение, чтобы увидеть слова, из которых оно взято; исправьте его клавишей F2. Если выделено несколько строк, правка меняет их все.</translation>
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
        <source>{done} of {total}  {name}</source>
        <translation>{done} из {total}  {name}</translation>
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
        <source>%n statement(s) are in the trash now.</source>
        <translation>
            <numerusform>%n заявление теперь в корзине.</numerusform>
            <numerusform>%n заявления теперь в корзине.</numerusform>
            <numerusform>%n заявлений теперь в корзине.</numerusform>
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
        <source>Move to the trash	Del</source>
        <translation>Переместить в корзину	Del</translation>
    </message>
    <message>
        <source>No note fits</source>
        <translation>Подходящих заметок нет</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Заметок пока нет</translation>
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
    <name>Outline</name>
    <message>
        <source>In this statement</source>
        <translation>В этом заявлении</translation>
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
    <name>ProposalModel</name>
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
    <message>
        <source>&amp;Open the place</source>
        <translation>&amp;Открыть место</translation>
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
    <message>
        <source>Paste a quotation here, or drop a draft to check all its quotations</source>
        <translation>Вставьте сюда цитату или перетащите черновик, чтобы проверить все его цитаты</translation>
    </message>
    <message>
        <source>The exact words are on the clipboard, with their source.</source>
        <translation>Точные слова с указанием источника — в буфере обмена.</translation>
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
        <source>A newer version of this statement came in. You are reading version {n}.</source>
        <translation>Поступила более новая версия этого заявления. Вы читаете версию {n}.</translation>
    </message>
    <message>
        <source>Choose one in the library, or search for words.</source>
        <translation>Выберите его в библиотеке или найдите по словам.</translation>
    </message>
    <message>
        <source>No statement is open</source>
        <translation>Ни одно заявление не открыто</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Показать новейшую</translation>
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
    <name>ResultDelegate</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
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
    <message numerus="yes">
        <source>%n statement(s) searched</source>
        <translation>
            <numerusform>просмотрено %n заявление</numerusform>
            <numerusform>просмотрено %n заявления</numerusform>
            <numerusform>просмотрено %n заявлений</numerusform>
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
        <source>{ms} ms</source>
        <translation>{ms} мс</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
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
    <name>SearchPane</name>
    <message numerus="yes">
        <source>%n statement(s) were searched, all of them.</source>
        <translation>
            <numerusform>Просмотрено %n заявление — все, какие есть.</numerusform>
            <numerusform>Просмотрено %n заявления — все, какие есть.</numerusform>
            <numerusform>Просмотрено %n заявлений — все, какие есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a passage</source>
        <translation>Найти фрагмент</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <translation>Искать «{words}»</translation>
    </message>
    <message>
        <source>Type words in the box above. “Quotation marks” keep words together, certif* finds every ending, year:2019..2022 and org:, kind:, lang:, speaker: narrow it down, NOT leaves out.</source>
        <translation>Введите слова в поле вверху. “Кавычки” держат слова вместе, certif* находит любые окончания, year:2019..2022 и org:, kind:, lang:, speaker: сужают поиск, NOT исключает.</translation>
    </message>
    <message>
        <source>Without the filter {value}</source>
        <translation>Без фильтра {value}</translation>
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
        <source>Year, or words of a title</source>
        <translation>Год или слова из названия</translation>
    </message>
    <message>
        <source>Years and statements</source>
        <translation>Годы и заявления</translation>
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
        <source>La&amp;nguage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>The window speaks this language from the next start on.</source>
        <translation>Окно заговорит на этом языке со следующего запуска.</translation>
    </message>
</context>
<context>
    <name>WhyLine</name>
    <message>
        <source>Click a passage: its counterpart comes level, and here stands why they are linked.</source>
        <translation>Щёлкните фрагмент: его соответствие встанет на том же уровне, а здесь появится объяснение, почему они связаны.</translation>
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
    <name>_ResultList</name>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
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
</TS>
