<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About kpdesk</source>
        <translation>&amp;حول kpdesk</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Check the archive</source>
        <translation>ف&amp;حص الأرشيف</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>م&amp;قارنة</translation>
    </message>
    <message>
        <source>&amp;Confirm this link</source>
        <translation>تأكيد &amp;هذا الرابط</translation>
    </message>
    <message>
        <source>&amp;Copy with citation</source>
        <translation>ن&amp;سخ مع الإسناد</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Find in this text</source>
        <translation>&amp;بحث في هذا النص</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;تقدم</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>ت&amp;ظليل</translation>
    </message>
    <message>
        <source>&amp;Import statements…</source>
        <translation>&amp;استيراد بيانات…</translation>
    </message>
    <message>
        <source>&amp;Join with the next paragraph</source>
        <translation>ضم إلى الفقرة التال&amp;ية</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>م&amp;فاتيح…</translation>
    </message>
    <message>
        <source>&amp;Leave the paragraph out, or bring it back</source>
        <translation>استبعا&amp;د الفقرة أو إرجاعها</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>الم&amp;كتبة</translation>
    </message>
    <message>
        <source>&amp;Merge a bundle…</source>
        <translation>&amp;دمج حزمة…</translation>
    </message>
    <message>
        <source>&amp;More like this passage</source>
        <translation>المزيد مثل هذا المقط&amp;ع</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>الت&amp;غيير التالي</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>الم&amp;لاحظات</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Reject this link</source>
        <translation>رف&amp;ض هذا الرابط</translation>
    </message>
    <message>
        <source>&amp;Restore from the trash</source>
        <translation>ا&amp;ستعادة من سلة المهملات</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>ال&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>بحث &amp;في كل شيء</translation>
    </message>
    <message>
        <source>&amp;Themes by side</source>
        <translation>ال&amp;مواضيع حسب الجانب</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Watch a folder for new files…</source>
        <translation>مرا&amp;قبة مجلد بحثًا عن ملفات جديدة…</translation>
    </message>
    <message>
        <source>&amp;Where else this was said</source>
        <translation>أين &amp;قيل هذا أيضًا</translation>
    </message>
    <message>
        <source>&amp;Words of themes…</source>
        <translation>&amp;كلمات المواضيع…</translation>
    </message>
    <message>
        <source>&amp;Work of others in kpdesk</source>
        <translation>أعمال الآ&amp;خرين في kpdesk</translation>
    </message>
    <message>
        <source>Across to the other column</source>
        <translation>الانتقال إلى العمود الآخر</translation>
    </message>
    <message>
        <source>Add and take away words that themes are known by</source>
        <translation>إضافة الكلمات التي تُعرف بها المواضيع وإزالتها</translation>
    </message>
    <message>
        <source>Adjust the passa&amp;ge of a note</source>
        <translation>ضب&amp;ط مقطع ملاحظة</translation>
    </message>
    <message>
        <source>All paragraphs as i&amp;mported</source>
        <translation>كل الفقرات كما استُو&amp;ردت</translation>
    </message>
    <message>
        <source>Bac&amp;kups and health…</source>
        <translation>النسخ الاح&amp;تياطية والسلامة…</translation>
    </message>
    <message>
        <source>Back &amp;up the archive…</source>
        <translation>&amp;نسخ احتياطي للأرشيف…</translation>
    </message>
    <message>
        <source>Back to the list the text was opened from</source>
        <translation>الرجوع إلى القائمة التي فُتح منها النص</translation>
    </message>
    <message>
        <source>Back to the place before</source>
        <translation>الرجوع إلى الموضع السابق</translation>
    </message>
    <message>
        <source>Bring files into the archive</source>
        <translation>إدخال ملفات إلى الأرشيف</translation>
    </message>
    <message>
        <source>C&amp;onflicts and bundles…</source>
        <translation>التعارضات &amp;والحزم…</translation>
    </message>
    <message>
        <source>Change the chosen note</source>
        <translation>تعديل الملاحظة المختارة</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>تعديل الملاحظة</translation>
    </message>
    <message>
        <source>Check a &amp;quotation…</source>
        <translation>ا&amp;لتحقق من اقتباس…</translation>
    </message>
    <message>
        <source>Close the box</source>
        <translation>إغلاق المربع</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>إغلاق اللسان</translation>
    </message>
    <message>
        <source>Compare with other &amp;years</source>
        <translation>مقارنة &amp;بسنوات أخرى</translation>
    </message>
    <message>
        <source>Copy the exact words with their source</source>
        <translation>نسخ الكلمات الدقيقة مع مصدرها</translation>
    </message>
    <message>
        <source>Copy the selected words with their source</source>
        <translation>نسخ الكلمات المحددة مع مصدرها</translation>
    </message>
    <message>
        <source>Correct &amp;details…</source>
        <translation>تصحيح الت&amp;فاصيل…</translation>
    </message>
    <message>
        <source>Correct title, date, meeting and the like</source>
        <translation>تصحيح العنوان والتاريخ والاجتماع ونحوها</translation>
    </message>
    <message>
        <source>Empty the search box, then leave it</source>
        <translation>إفراغ مربع البحث ثم مغادرته</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>البحث عن الت&amp;الي</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>الب&amp;حث عن السابق</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>For the head of a page that came in as a paragraph</source>
        <translation>لترويسة صفحة دخلت على أنها فقرة</translation>
    </message>
    <message>
        <source>Forward to the place after</source>
        <translation>التقدم إلى الموضع التالي</translation>
    </message>
    <message>
        <source>Give a theme c&amp;ode…</source>
        <translation>إعطاء رمز مو&amp;ضوع…</translation>
    </message>
    <message>
        <source>Go from a note to its passage</source>
        <translation>الانتقال من ملاحظة إلى مقطعها</translation>
    </message>
    <message>
        <source>Go from the search box to the results</source>
        <translation>الانتقال من مربع البحث إلى النتائج</translation>
    </message>
    <message>
        <source>Go to &amp;paragraph…</source>
        <translation>&amp;انتقال إلى الفقرة…</translation>
    </message>
    <message>
        <source>Hide &amp;private notes</source>
        <translation>إخفاء الملاحظات ال&amp;خاصة</translation>
    </message>
    <message>
        <source>Highlight with label %1</source>
        <translation>تظليل بالتصنيف %1</translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Import &amp;annotations…</source>
        <translation>استي&amp;راد تعليقات…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>استيراد مج&amp;لد…</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>في المقارنة</translation>
    </message>
    <message>
        <source>In the box to find in a text</source>
        <translation>في مربع البحث داخل نص</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>في المكتبة</translation>
    </message>
    <message>
        <source>In the list of notes</source>
        <translation>في قائمة الملاحظات</translation>
    </message>
    <message>
        <source>In the search results</source>
        <translation>في نتائج البحث</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Leave the note</source>
        <translation>مغادرة الملاحظة</translation>
    </message>
    <message>
        <source>Let a new paragraph begin with the word at the caret</source>
        <translation>بدء فقرة جديدة من الكلمة التي عند المؤشر</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>فاتح أو &amp;داكن</translation>
    </message>
    <message>
        <source>Make one paragraph of what the end of a page cut in two</source>
        <translation>جعل ما قطعته نهاية الصفحة فقرةً واحدة</translation>
    </message>
    <message>
        <source>Make the screen safe to be seen by others</source>
        <translation>جعل الشاشة آمنة لأن يراها الآخرون</translation>
    </message>
    <message>
        <source>Move the chosen statements to the trash</source>
        <translation>نقل البيانات المختارة إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Move the note to the &amp;trash</source>
        <translation>نقل الملاحظة إلى سلة الم&amp;هملات</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>نقل إلى سلة الم&amp;هملات</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Next link of the same passage</source>
        <translation>الرابط التالي للمقطع نفسه</translation>
    </message>
    <message>
        <source>Next part of the w&amp;indow</source>
        <translation>ا&amp;لجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>اللسان التالي</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>الحجم المعتاد للنص</translation>
    </message>
    <message>
        <source>Offer what arrives in a folder, such as a stick or Downloads</source>
        <translation>اقتراح ما يصل إلى مجلد، مثل ذاكرة محمولة أو التنزيلات</translation>
    </message>
    <message>
        <source>Op&amp;en in a new tab</source>
        <translation>فتح في لسان جدي&amp;د</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation>فتح القوائم</translation>
    </message>
    <message>
        <source>Open the place of a quotation</source>
        <translation>فتح موضع الاقتباس</translation>
    </message>
    <message>
        <source>Open the statement</source>
        <translation>فتح البيان</translation>
    </message>
    <message>
        <source>Page of the or&amp;iginal</source>
        <translation>صفحة الأ&amp;صل</translation>
    </message>
    <message>
        <source>Pin two passages</source>
        <translation>تثبيت مقطعين معًا</translation>
    </message>
    <message>
        <source>Place a note that lost its words</source>
        <translation>تحديد موضع ملاحظة فقدت كلماتها</translation>
    </message>
    <message>
        <source>Pre&amp;vious change</source>
        <translation>التغيير ال&amp;سابق</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>اللسان السابق</translation>
    </message>
    <message>
        <source>Read the hit in its text</source>
        <translation>قراءة النتيجة في نصها</translation>
    </message>
    <message>
        <source>Read the passage in its text</source>
        <translation>قراءة المقطع في نصه</translation>
    </message>
    <message>
        <source>Remove the &amp;sample collection</source>
        <translation>إزالة مجموعة ال&amp;عينات</translation>
    </message>
    <message>
        <source>Save the comparison…</source>
        <translation>حفظ المقارنة…</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Scroll compared texts &amp;together</source>
        <translation>تمرير النصين المقارنين م&amp;عًا</translation>
    </message>
    <message>
        <source>Select the &amp;sentence</source>
        <translation>تحديد ال&amp;جملة</translation>
    </message>
    <message>
        <source>Select the p&amp;aragraph</source>
        <translation>تحديد ال&amp;فقرة</translation>
    </message>
    <message>
        <source>Share &amp;notes…</source>
        <translation>م&amp;شاركة ملاحظات…</translation>
    </message>
    <message>
        <source>Show the note in its text</source>
        <translation>إظهار الملاحظة في نصها</translation>
    </message>
    <message>
        <source>Show the page of the PDF that the words at the caret were taken from</source>
        <translation>إظهار صفحة PDF التي أُخذت منها الكلمات عند المؤشر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Spl&amp;it the paragraph here</source>
        <translation>ت&amp;قسيم الفقرة هنا</translation>
    </message>
    <message>
        <source>Stop watc&amp;hing the folder</source>
        <translation>إيقاف مراقبة ال&amp;مجلد</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>التبديل بين الفاتح والداكن</translation>
    </message>
    <message>
        <source>This passage in &amp;other years</source>
        <translation>هذا المقطع في سنوات أ&amp;خرى</translation>
    </message>
    <message>
        <source>Was it said so, word for word, and where</source>
        <translation>هل قيل كذلك حرفيًا، وأين</translation>
    </message>
    <message>
        <source>While checking quotations</source>
        <translation>أثناء التحقق من الاقتباسات</translation>
    </message>
    <message>
        <source>While writing a note</source>
        <translation>أثناء كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Writ&amp;e a note</source>
        <translation>كتابة &amp;ملاحظة</translation>
    </message>
    <message>
        <source>Write a note on the meeting</source>
        <translation>كتابة ملاحظة على الاجتماع</translation>
    </message>
    <message>
        <source>Write a note on the whole statement</source>
        <translation>كتابة ملاحظة على البيان كله</translation>
    </message>
    <message>
        <source>Write a note on this link</source>
        <translation>كتابة ملاحظة على هذا الرابط</translation>
    </message>
    <message>
        <source>kpdesk &amp;help</source>
        <translation>&amp;مساعدة kpdesk</translation>
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
            <numerusform>لا مواضع أخرى قد تكون مجرد صيغة شائعة</numerusform>
            <numerusform>موضع آخر قد يكون مجرد صيغة شائعة</numerusform>
            <numerusform>موضعان آخران قد يكونان مجرد صيغة شائعة</numerusform>
            <numerusform>%n مواضع أخرى قد تكون مجرد صيغ شائعة</numerusform>
            <numerusform>%n موضعًا آخر قد تكون مجرد صيغ شائعة</numerusform>
            <numerusform>%n موضع آخر قد تكون مجرد صيغ شائعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Few passages hold all of these words; these hold most of them.</source>
        <translation>قليل من المقاطع يحتوي على كل هذه الكلمات؛ وهذه تحتوي على معظمها.</translation>
    </message>
    <message>
        <source>How usual these words are is still being learned; ask again in a moment.</source>
        <translation>ما زال يُتعرّف على مدى شيوع هذه الكلمات؛ اسأل مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>In no passage: {words}.</source>
        <translation>ليست في أي مقطع: {words}.</translation>
    </message>
    <message>
        <source>Nothing here has {asked}.</source>
        <translation>لا شيء هنا له {asked}.</translation>
    </message>
    <message>
        <source>Nothing here has {asked}; nearest to it: {values}.</source>
        <translation>لا شيء هنا له {asked}؛ والأقرب إليه: {values}.</translation>
    </message>
    <message>
        <source>The answer is probably not here: even the best passage holds little of it.</source>
        <translation>الأرجح أن الجواب ليس هنا: حتى أفضل مقطع لا يحتوي إلا على القليل منه.</translation>
    </message>
    <message>
        <source>The search index is being rebuilt: {done} of {all} statements are searched so far.</source>
        <translation>يُعاد بناء فهرس البحث: يُبحث حتى الآن في {done} من {all} من البيانات.</translation>
    </message>
    <message>
        <source>The search index is being rebuilt; not all statements are searched yet.</source>
        <translation>يُعاد بناء فهرس البحث؛ ولا يُبحث في كل البيانات بعد.</translation>
    </message>
    <message>
        <source>also:</source>
        <translation>أيضًا:</translation>
    </message>
    <message numerus="yes">
        <source>{words}, {language}: %n passage(s)</source>
        <translation>
            <numerusform>‏{words}، {language}: لا مقاطع</numerusform>
            <numerusform>‏{words}، {language}: مقطع واحد</numerusform>
            <numerusform>‏{words}، {language}: مقطعان</numerusform>
            <numerusform>‏{words}، {language}: %n مقاطع</numerusform>
            <numerusform>‏{words}، {language}: %n مقطعًا</numerusform>
            <numerusform>‏{words}، {language}: %n مقطع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Annotating</name>
    <message>
        <source>The highlight on ¶{n} is gone.</source>
        <translation>أُزيل التظليل عن ¶{n}.</translation>
    </message>
    <message>
        <source>The meeting of this statement is not known. Correct its details first (F2).</source>
        <translation>اجتماع هذا البيان غير معروف. صحّح تفاصيله أولًا (F2).</translation>
    </message>
    <message>
        <source>The note on ¶{n} is in the trash now.</source>
        <translation>الملاحظة على ¶{n} في سلة المهملات الآن.</translation>
    </message>
    <message>
        <source>The note you began is kept: press N at its words to go on.</source>
        <translation>الملاحظة التي بدأتها محفوظة: اضغط N عند كلماتها للمتابعة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>AnnotationsDialog</name>
    <message>
        <source>Annotations that name no statement of this archive</source>
        <translation>تعليقات لا تسمّي بيانًا من هذا الأرشيف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>استيراد تعليقات</translation>
    </message>
    <message>
        <source>Imported: {new} new notes, {to_place} of them to place, {waiting} wait, {failed} left out.</source>
        <translation>استُوردت: ملاحظات جديدة {new}، منها بانتظار الموضع {to_place}؛ تنتظر {waiting}، تُركت {failed}.</translation>
    </message>
    <message>
        <source>Nothing in it is new here.</source>
        <translation>لا جديد فيه هنا.</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>تجري قراءة {file}…</translation>
    </message>
    <message>
        <source>Those that name no statement of this archive wait for it</source>
        <translation>التي لا تسمّي بيانًا من هذا الأرشيف تنتظره</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What is no annotation, and why</source>
        <translation>ما ليس تعليقًا، ولماذا</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>موجودة هنا</translation>
    </message>
    <message>
        <source>new notes</source>
        <translation>ملاحظات جديدة</translation>
    </message>
    <message>
        <source>no annotations, left out</source>
        <translation>ليست تعليقات، تُركت</translation>
    </message>
    <message>
        <source>of these to place</source>
        <translation>منها بانتظار الموضع</translation>
    </message>
    <message>
        <source>wait for their statement</source>
        <translation>تنتظر بيانها</translation>
    </message>
    <message>
        <source>{done} of {total} annotations…</source>
        <translation>{done} من {total} تعليقًا…</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>The text begins: {words}</source>
        <translation>يبدأ النص هكذا: {words}</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>This text was not taken from a PDF, so there is no page to show beside it.</source>
        <translation>لم يُؤخذ هذا النص من ملف PDF، ولذلك لا توجد صفحة تُعرض بجانبه.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Edit this note (F2)</source>
        <translation>تعديل هذه الملاحظة (F2)</translation>
    </message>
    <message>
        <source>Move this note to the trash (Del)</source>
        <translation>نقل هذه الملاحظة إلى سلة المهملات (Del)</translation>
    </message>
    <message>
        <source>To place: these words are not in this version. “{quote}”</source>
        <translation>بانتظار تحديد الموضع: هذه الكلمات غير موجودة في هذه النسخة. «{quote}»</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>2022 plenary, Gaborone, BW</source>
        <translation>2022 اجتماع عام، Gaborone، BW</translation>
    </message>
    <message>
        <source>2022-11-05</source>
        <translation>2022-11-05</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>نسخة جديدة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>own statement</source>
        <translation>بيان مستقل</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>a guess, please check</source>
        <translation>تخمين، يرجى التحقق</translation>
    </message>
    <message>
        <source>also found: {readings}</source>
        <translation>وُجد أيضًا: {readings}</translation>
    </message>
    <message>
        <source>confirmed by a person</source>
        <translation>أكده شخص</translation>
    </message>
    <message>
        <source>stated in the text</source>
        <translation>مذكور في النص</translation>
    </message>
    <message>
        <source>worked out from the text</source>
        <translation>مستنتج من النص</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Theme code</source>
        <translation>رمز الموضوع</translation>
    </message>
    <message>
        <source>Theme code…</source>
        <translation>رمز الموضوع…</translation>
    </message>
</context>
<context>
    <name>CodesMenu</name>
    <message numerus="yes">
        <source>%n note(s) changed. Ctrl+Z undoes it.</source>
        <translation>
            <numerusform>لم تتغير أي ملاحظة. Ctrl+Z للتراجع.</numerusform>
            <numerusform>تغيّرت ملاحظة واحدة. Ctrl+Z للتراجع.</numerusform>
            <numerusform>تغيّرت ملاحظتان. Ctrl+Z للتراجع.</numerusform>
            <numerusform>تغيّرت %n ملاحظات. Ctrl+Z للتراجع.</numerusform>
            <numerusform>تغيّرت %n ملاحظة. Ctrl+Z للتراجع.</numerusform>
            <numerusform>تغيّرت %n ملاحظة. Ctrl+Z للتراجع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>الرمز {code}</translation>
    </message>
    <message>
        <source>Name on every note that has it; a name in use merges both codes</source>
        <translation>الاسم على كل ملاحظة تحمله؛ والاسم المستعمل يدمج الرمزين</translation>
    </message>
    <message>
        <source>Rename code {code}</source>
        <translation>إعادة تسمية الرمز {code}</translation>
    </message>
    <message>
        <source>Rename, or merge with another…</source>
        <translation>إعادة التسمية أو الدمج مع آخر…</translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message>
        <source>Change the selection with Shift and the arrows or the mouse, then press A again.</source>
        <translation>غيّر التحديد بالمفتاح Shift مع الأسهم أو بالفأرة، ثم اضغط A من جديد.</translation>
    </message>
    <message>
        <source>There is no note here whose passage could be adjusted.</source>
        <translation>لا توجد هنا ملاحظة يمكن ضبط مقطعها.</translation>
    </message>
    <message>
        <source>This note stands on a passage of another statement. Adjust it there.</source>
        <translation>هذه الملاحظة على مقطع من بيان آخر. عدّلها هناك.</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>لا بيانات</numerusform>
            <numerusform>بيان واحد</numerusform>
            <numerusform>بيانان</numerusform>
            <numerusform>%n بيانات</numerusform>
            <numerusform>%n بيانًا</numerusform>
            <numerusform>%n بيان</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a year or a statement</source>
        <translation>اختر سنة أو بيانًا</translation>
    </message>
    <message>
        <source>Side {n}: {title}</source>
        <translation>الجانب {n}: {title}</translation>
    </message>
    <message>
        <source>Take away {title}</source>
        <translation>إزالة {title}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
</context>
<context>
    <name>ColumnModel</name>
    <message numerus="yes">
        <source>%n line(s) after the speech</source>
        <translation>
            <numerusform>لا سطور بعد الكلمة</numerusform>
            <numerusform>سطر واحد بعد الكلمة</numerusform>
            <numerusform>سطران بعد الكلمة</numerusform>
            <numerusform>%n سطور بعد الكلمة</numerusform>
            <numerusform>%n سطرًا بعد الكلمة</numerusform>
            <numerusform>%n سطر بعد الكلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) before the speech</source>
        <translation>
            <numerusform>لا سطور قبل الكلمة</numerusform>
            <numerusform>سطر واحد قبل الكلمة</numerusform>
            <numerusform>سطران قبل الكلمة</numerusform>
            <numerusform>%n سطور قبل الكلمة</numerusform>
            <numerusform>%n سطرًا قبل الكلمة</numerusform>
            <numerusform>%n سطر قبل الكلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Counterpart in {side}: {n}</source>
        <translation>المقابل في {side}: {n}</translation>
    </message>
    <message>
        <source>No counterpart found in {side}</source>
        <translation>لم يُعثر على مقابل في {side}</translation>
    </message>
    <message>
        <source>Only here: {words}</source>
        <translation>هنا فقط: {words}</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>ذو صلة</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>أُعيدت صياغته</translation>
    </message>
    <message>
        <source>Statement: {title}</source>
        <translation>البيان: {title}</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>{lines}, folded. Enter shows them.</source>
        <translation>{lines}، مطوية. يُظهرها المفتاح Enter.</translation>
    </message>
    <message>
        <source>{lines}, shown. Enter folds them.</source>
        <translation>{lines}، ظاهرة. يطويها المفتاح Enter.</translation>
    </message>
    <message>
        <source>{status}, heading {n}: {words}</source>
        <translation>‏{status}، عنوان {n}: {words}</translation>
    </message>
    <message>
        <source>{status}, {n}: {words}</source>
        <translation>‏{status}، {n}: {words}</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>Nothing of what is shown stands on this side</source>
        <translation>لا شيء مما هو معروض موجود في هذا الجانب</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Choose other sides</source>
        <translation>اختيار جانبين آخرين</translation>
    </message>
    <message>
        <source>Choose the sides</source>
        <translation>اختيار الجانبين</translation>
    </message>
    <message>
        <source>Compare two statements, or two years</source>
        <translation>قارن بين بيانين أو بين سنتين</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>لا شيء للمقارنة</translation>
    </message>
    <message>
        <source>Six sides stand beside one another at a time. Choose another one at the head of a column.</source>
        <translation>تُعرض ستة جوانب متقابلة في كل مرة. اختر جانبًا آخر من رأس أحد الأعمدة.</translation>
    </message>
    <message>
        <source>The passage was copied with its source.</source>
        <translation>نُسخ المقطع مع مصدره.</translation>
    </message>
    <message>
        <source>What was said again, what changed, what stands alone.</source>
        <translation>ما قيل مجددًا، وما تغيّر، وما بقي منفردًا.</translation>
    </message>
</context>
<context>
    <name>ComparedSides</name>
    <message>
        <source>{title} is in the trash, so it is not compared. Restore it, or choose another side.</source>
        <translation>{title} في سلة المهملات، فلا يُقارن. استعده أو اختر جانبًا آخر.</translation>
    </message>
</context>
<context>
    <name>ComparisonFile</name>
    <message>
        <source>First paragraph</source>
        <translation>الفقرة الأولى</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>الجانب الأول</translation>
    </message>
    <message>
        <source>First statement</source>
        <translation>البيان الأول</translation>
    </message>
    <message>
        <source>First text</source>
        <translation>النص الأول</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>نوع الرابط</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Second paragraph</source>
        <translation>الفقرة الثانية</translation>
    </message>
    <message>
        <source>Second side</source>
        <translation>الجانب الثاني</translation>
    </message>
    <message>
        <source>Second statement</source>
        <translation>البيان الثاني</translation>
    </message>
    <message>
        <source>Second text</source>
        <translation>النص الثاني</translation>
    </message>
    <message>
        <source>Shared terms</source>
        <translation>مصطلحات مشتركة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>no counterpart found</source>
        <translation>لم يوجد مقابل</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبَّت</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>related</source>
        <translation>ذو صلة</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>معاد الصياغة</translation>
    </message>
    <message>
        <source>same theme</source>
        <translation>الموضوع نفسه</translation>
    </message>
    <message>
        <source>same thing</source>
        <translation>الشيء نفسه</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>متطابق</translation>
    </message>
</context>
<context>
    <name>ComparisonTop</name>
    <message>
        <source>+ Side</source>
        <translation>+ جانب</translation>
    </message>
    <message>
        <source>Across languages passages are compared by themes and acronyms only, which is weaker.</source>
        <translation>بين اللغات تُقارن المقاطع بالمواضيع والمختصرات وحدها، وهذا أضعف.</translation>
    </message>
    <message>
        <source>Also show passages that share a theme but do not say the same thing</source>
        <translation>إظهار المقاطع التي تشترك في موضوع ولا تقول الشيء نفسه أيضًا</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>Any organisation</source>
        <translation>أي منظمة</translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation>أي موضوع</translation>
    </message>
    <message>
        <source>Compare one more year or statement</source>
        <translation>مقارنة سنة أخرى أو بيان آخر</translation>
    </message>
    <message>
        <source>Compare one more year or statement (Y)</source>
        <translation>مقارنة سنة أخرى أو بيان آخر (Y)</translation>
    </message>
    <message>
        <source>Lines before and after the speeches are not counted.</source>
        <translation>السطور قبل الكلمات وبعدها لا تُحسب.</translation>
    </message>
    <message numerus="yes">
        <source>Readers do not agree about %n link(s): F7 leads there.</source>
        <translation>
            <numerusform>لا رابط يختلف عليه القراء: لا يقود F7 إلى شيء.</numerusform>
            <numerusform>يختلف القراء على رابط واحد: يقود إليه F7.</numerusform>
            <numerusform>يختلف القراء على رابطين: يقود إليهما F7.</numerusform>
            <numerusform>يختلف القراء على %n روابط: يقود إليها F7.</numerusform>
            <numerusform>يختلف القراء على %n رابطًا: يقود إليها F7.</numerusform>
            <numerusform>يختلف القراء على %n رابط: يقود إليها F7.</numerusform>
        </translation>
    </message>
    <message>
        <source>Same theme  {count}</source>
        <translation>الموضوع نفسه  {count}</translation>
    </message>
    <message>
        <source>Show passages that only share a theme: {count}</source>
        <translation>إظهار المقاطع التي لا تشترك إلا في موضوع: {count}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>الثاني</translation>
    </message>
    <message>
        <source>{count} of {side}</source>
        <translation>‏{count} من {side}</translation>
    </message>
    <message>
        <source>{first} and {second}: {same} the same, {reworded} reworded, {related} related; without counterpart: {alone_left} of {left}, {alone_right} of {right}</source>
        <translation>‏{first} و{second}: متطابق {same}، معاد الصياغة {reworded}، ذو صلة {related}؛ بلا مقابل: {alone_left} من {left}، {alone_right} من {right}</translation>
    </message>
    <message>
        <source>{left} and {right}: nothing in common was found; they stand side by side</source>
        <translation>‏{left} و{right}: لم يُعثر على شيء مشترك؛ النصان معروضان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>{sides}: {same} the same, {reworded} reworded, {related} related; without counterpart: {alone}</source>
        <translation>‏{sides}: متطابق {same}، معاد الصياغة {reworded}، ذو صلة {related}؛ بلا مقابل: {alone}</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message numerus="yes">
        <source>%n note(s) from {author} went to the trash.</source>
        <translation>
            <numerusform>لم تُنقل أي ملاحظة من {author} إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت ملاحظة واحدة من {author} إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت ملاحظتان من {author} إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت %n ملاحظات من {author} إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت %n ملاحظة من {author} إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت %n ملاحظة من {author} إلى سلة المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) from {author}, merged {time}</source>
        <translation>
            <numerusform>لا ملاحظات من {author}، {time}</numerusform>
            <numerusform>ملاحظة واحدة من {author}، دُمجت {time}</numerusform>
            <numerusform>ملاحظتان من {author}، دُمجتا {time}</numerusform>
            <numerusform>%n ملاحظات من {author}، دُمجت {time}</numerusform>
            <numerusform>%n ملاحظة من {author}، دُمجت {time}</numerusform>
            <numerusform>%n ملاحظة من {author}، دُمجت {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>As {author} has it</source>
        <translation>كما هي عند {author}</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Conflicts ({n})</source>
        <translation>التعارضات ({n})</translation>
    </message>
    <message>
        <source>Conflicts and bundles</source>
        <translation>التعارضات والحزم</translation>
    </message>
    <message>
        <source>Keep both texts</source>
        <translation>إبقاء النصين</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>إبقاء هذا</translation>
    </message>
    <message>
        <source>Nothing here changed: what came from {author} stands here without it, or was gone before.</source>
        <translation>لم يتغير شيء هنا: ما جاء من {author} موجود هنا بدونه، أو كان قد ذهب من قبل.</translation>
    </message>
    <message>
        <source>Nothing is to be decided.</source>
        <translation>لا شيء يحتاج إلى قرار.</translation>
    </message>
    <message>
        <source>Remove what came from it</source>
        <translation>إزالة ما جاء منها</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Waiting for their statement</source>
        <translation>في انتظار بيانها</translation>
    </message>
    <message>
        <source>Waiting for their statement ({n})</source>
        <translation>في انتظار بيانها ({n})</translation>
    </message>
    <message numerus="yes">
        <source>What {author} changed was undone in %n note(s) or statement(s).</source>
        <translation>
            <numerusform>لم يُتراجع عن شيء مما غيّره {author}.</numerusform>
            <numerusform>تُرُوجع عمّا غيّره {author} في ملاحظة أو بيان واحد.</numerusform>
            <numerusform>تُرُوجع عمّا غيّره {author} في ملاحظتين أو بيانين.</numerusform>
            <numerusform>تُرُوجع عمّا غيّره {author} في %n ملاحظات أو بيانات.</numerusform>
            <numerusform>تُرُوجع عمّا غيّره {author} في %n ملاحظة أو بيانًا.</numerusform>
            <numerusform>تُرُوجع عمّا غيّره {author} في %n ملاحظة أو بيان.</numerusform>
        </translation>
    </message>
    <message>
        <source>{bundle} – taken out again</source>
        <translation>‏{bundle} – أُزيلت من جديد</translation>
    </message>
    <message>
        <source>{field}: changed in two archives. Until you choose, the first is shown and all are kept.</source>
        <translation>‏{field}: غُيّر في أرشيفين. إلى أن تختار يُعرض الأول ويُحتفظ بها كلها.</translation>
    </message>
</context>
<context>
    <name>ContextsView</name>
    <message>
        <source>By speaker</source>
        <translation>حسب المتكلم</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>حسب الكلمات اللاحقة</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>حسب الكلمات السابقة</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>حسب السنة</translation>
    </message>
    <message>
        <source>Order of the lines</source>
        <translation>ترتيب الأسطر</translation>
    </message>
    <message>
        <source>Places with their contexts</source>
        <translation>المواضع مع سياقاتها</translation>
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
            <numerusform>لا ملفات: ما تعيّنه هنا يُعيَّن في الكل</numerusform>
            <numerusform>ملف واحد: ما تعيّنه هنا يُعيَّن فيه</numerusform>
            <numerusform>ملفان: ما تعيّنه هنا يُعيَّن فيهما</numerusform>
            <numerusform>%n ملفات: ما تعيّنه هنا يُعيَّن فيها كلها</numerusform>
            <numerusform>%n ملفًا: ما تعيّنه هنا يُعيَّن فيها كلها</numerusform>
            <numerusform>%n ملف: ما تعيّنه هنا يُعيَّن فيها كلها</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Correct the selected…</source>
        <translation>ت&amp;صحيح المحدد…</translation>
    </message>
    <message>
        <source>Set the meeting, the organisation and the like in all selected rows at once</source>
        <translation>تعيين الاجتماع والمنظمة ونحوهما في كل الصفوف المحددة دفعة واحدة</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Angola</source>
        <translation>أنغولا</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>بلجيكا</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>بوتسوانا</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>البرازيل</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>جمهورية أفريقيا الوسطى</translation>
    </message>
    <message>
        <source>China</source>
        <translation>الصين</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>كوت ديفوار</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>جمهورية الكونغو الديمقراطية</translation>
    </message>
    <message>
        <source>France</source>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>غانا</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>غينيا</translation>
    </message>
    <message>
        <source>India</source>
        <translation>الهند</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>إسرائيل</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>ليسوتو</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>ليبيريا</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>ناميبيا</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>روسيا</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>سيراليون</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>جنوب أفريقيا</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>تنزانيا</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>الإمارات العربية المتحدة</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>زيمبابوي</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Something in kpdesk went wrong. What was saved is safe; the details are in the log file.</source>
        <translation>حدث خطأ في kpdesk. ما حُفظ في أمان؛ والتفاصيل في ملف السجل.</translation>
    </message>
    <message>
        <source>The archive is not open</source>
        <translation>الأرشيف غير مفتوح</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Correct details</source>
        <translation>تصحيح التفاصيل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>2022, 2022-11 or 2022-11-05</source>
        <translation>2022 أو 2022-11 أو 2022-11-05</translation>
    </message>
    <message>
        <source>Several names: with ; between them</source>
        <translation>عدة أسماء: افصل بينها بالعلامة ;</translation>
    </message>
    <message>
        <source>different meetings</source>
        <translation>اجتماعات مختلفة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>they differ; left as they are</source>
        <translation>مختلفة؛ تُترك كما هي</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) chosen</source>
        <translation>
            <numerusform>لم يُختر أي بيان</numerusform>
            <numerusform>اختير بيان واحد</numerusform>
            <numerusform>اختير بيانان</numerusform>
            <numerusform>اختيرت %n بيانات</numerusform>
            <numerusform>اختير %n بيانًا</numerusform>
            <numerusform>اختير %n بيان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a statement to see what is known about it.</source>
        <translation>اختر بيانًا لترى ما يُعرف عنه.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <source>Details of the chosen statement</source>
        <translation>تفاصيل البيان المختار</translation>
    </message>
    <message numerus="yes">
        <source>In the trash since {date} (%n day(s)). After 90 days it can be emptied.</source>
        <translation>
            <numerusform>في سلة المهملات منذ {date} (اليوم). يمكن إفراغها بعد 90 يومًا.</numerusform>
            <numerusform>في سلة المهملات منذ {date} (يوم واحد). يمكن إفراغها بعد 90 يومًا.</numerusform>
            <numerusform>في سلة المهملات منذ {date} (يومان). يمكن إفراغها بعد 90 يومًا.</numerusform>
            <numerusform>في سلة المهملات منذ {date} (%n أيام). يمكن إفراغها بعد 90 يومًا.</numerusform>
            <numerusform>في سلة المهملات منذ {date} (%n يومًا). يمكن إفراغها بعد 90 يومًا.</numerusform>
            <numerusform>في سلة المهملات منذ {date} (%n يوم). يمكن إفراغها بعد 90 يومًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>{file} · SHA-256 {hash}… · {key}</source>
        <translation>{file} · SHA-256 {hash}… · {key}</translation>
    </message>
    <message>
        <source>{minutes} min spoken</source>
        <translation>‏{minutes} دقيقة إلقاء</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>Show the whole sentence about what was found</source>
        <translation>إظهار الجملة كاملة عما عُثر عليه</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>What you typed is kept: press N there to go on.</source>
        <translation>ما كتبته محفوظ: اضغط N في الموضع نفسه للمتابعة.</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message numerus="yes">
        <source>%n statement(s): what you set is set in all</source>
        <translation>
            <numerusform>لا بيانات: ما تعيّنه يُعيَّن في الكل</numerusform>
            <numerusform>بيان واحد: ما تعيّنه يُعيَّن فيه</numerusform>
            <numerusform>بيانان: ما تعيّنه يُعيَّن فيهما</numerusform>
            <numerusform>%n بيانات: ما تعيّنه يُعيَّن فيها كلها</numerusform>
            <numerusform>%n بيانًا: ما تعيّنه يُعيَّن فيها كلها</numerusform>
            <numerusform>%n بيان: ما تعيّنه يُعيَّن فيها كلها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>In the trash or not</source>
        <translation>في سلة المهملات أم لا</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>The tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>The words of a theme</source>
        <translation>كلمات موضوع</translation>
    </message>
    <message>
        <source>The words of the note</source>
        <translation>نص الملاحظة</translation>
    </message>
    <message>
        <source>Where a paragraph begins</source>
        <translation>حيث تبدأ فقرة</translation>
    </message>
    <message>
        <source>Whether two passages belong together</source>
        <translation>هل ينتمي مقطعان أحدهما إلى الآخر</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>من يمكنه رؤيتها</translation>
    </message>
    <message>
        <source>a paragraph of its own</source>
        <translation>فقرة قائمة بذاتها</translation>
    </message>
    <message>
        <source>added: {words}</source>
        <translation>أُضيف: {words}</translation>
    </message>
    <message>
        <source>as it was imported</source>
        <translation>كما استُوردت</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>متعارضة</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>في سلة المهملات</translation>
    </message>
    <message>
        <source>joined with the paragraph before</source>
        <translation>مضمومة إلى الفقرة السابقة</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>متروكة</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>new statements or versions</source>
        <translation>بيانات أو نسخ جديدة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not in the trash</source>
        <translation>خارج سلة المهملات</translation>
    </message>
    <message>
        <source>taken away: {words}</source>
        <translation>أُزيل: {words}</translation>
    </message>
    <message>
        <source>the words that kpdesk comes with</source>
        <translation>الكلمات التي تأتي مع kpdesk</translation>
    </message>
    <message>
        <source>they belong together</source>
        <translation>ينتميان أحدهما إلى الآخر</translation>
    </message>
    <message>
        <source>they belong together, added by hand</source>
        <translation>ينتميان أحدهما إلى الآخر، أُضيف يدويًا</translation>
    </message>
    <message>
        <source>they do not belong together</source>
        <translation>لا ينتميان أحدهما إلى الآخر</translation>
    </message>
    <message>
        <source>to place</source>
        <translation>بانتظار الموضع</translation>
    </message>
    <message>
        <source>to the trash</source>
        <translation>إلى سلة المهملات</translation>
    </message>
</context>
<context>
    <name>ExchangeVerbs</name>
    <message>
        <source>Import annotations</source>
        <translation>استيراد تعليقات</translation>
    </message>
    <message>
        <source>Merge a bundle</source>
        <translation>دمج حزمة</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Filters with counts</source>
        <translation>مرشحات مع الأعداد</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>YEARS</source>
        <translation>السنوات</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n passage(s)</source>
        <translation>
            <numerusform>‏{name}: لا مقاطع</numerusform>
            <numerusform>‏{name}: مقطع واحد</numerusform>
            <numerusform>‏{name}: مقطعان</numerusform>
            <numerusform>‏{name}: %n مقاطع</numerusform>
            <numerusform>‏{name}: %n مقطعًا</numerusform>
            <numerusform>‏{name}: %n مقطع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacingColumns</name>
    <message>
        <source>Column {n}</source>
        <translation>العمود {n}</translation>
    </message>
</context>
<context>
    <name>FileVerbs</name>
    <message numerus="yes">
        <source>%n sample(s) moved to the trash.</source>
        <translation>
            <numerusform>لم تُنقل أي عينة إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت عينة واحدة إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت عينتان إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت %n عينات إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت %n عينة إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت %n عينة إلى سلة المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %n statements is an invented sample.</source>
        <translation>
            <numerusform>لا بيانات هنا.</numerusform>
            <numerusform>البيان الوحيد هنا عينة مختلقة.</numerusform>
            <numerusform>أحد البيانين عينة مختلقة.</numerusform>
            <numerusform>بيان واحد من %n بيانات عينة مختلقة.</numerusform>
            <numerusform>بيان واحد من %n بيانًا عينة مختلقة.</numerusform>
            <numerusform>بيان واحد من %n بيان عينة مختلقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up the archive</source>
        <translation>نسخ احتياطي للأرشيف</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>Import statements</source>
        <translation>استيراد بيانات</translation>
    </message>
    <message>
        <source>Remove samples</source>
        <translation>إزالة العينات</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>The archive is backed up to {file}; the copy was opened and checked.</source>
        <translation>حُفظت نسخة احتياطية من الأرشيف في {file}؛ وقد فُتحت النسخة وفُحصت.</translation>
    </message>
    <message numerus="yes">
        <source>The archive was checked. %n problem(s) found, the first: {what}</source>
        <translation>
            <numerusform>فُحص الأرشيف. لم تُكتشف مشكلات. {what}</numerusform>
            <numerusform>فُحص الأرشيف. اكتُشفت مشكلة واحدة: {what}</numerusform>
            <numerusform>فُحص الأرشيف. اكتُشفت مشكلتان، أولاهما: {what}</numerusform>
            <numerusform>فُحص الأرشيف. اكتُشفت %n مشكلات، أولاها: {what}</numerusform>
            <numerusform>فُحص الأرشيف. اكتُشفت %n مشكلة، أولاها: {what}</numerusform>
            <numerusform>فُحص الأرشيف. اكتُشفت %n مشكلة، أولاها: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive was checked: everything is in order.</source>
        <translation>فُحص الأرشيف: كل شيء سليم.</translation>
    </message>
    <message>
        <source>This is an invented sample collection to try kpdesk with: no country or person in it is real.</source>
        <translation>هذه مجموعة عينات مختلقة لتجربة kpdesk: لا بلد فيها ولا شخص حقيقي.</translation>
    </message>
    <message numerus="yes">
        <source>{samples} of %n statements are invented samples.</source>
        <translation>
            <numerusform>لا بيانات: {samples}</numerusform>
            <numerusform>‏{samples} من بيان واحد عينة مختلقة.</numerusform>
            <numerusform>‏{samples} من بيانين عينات مختلقة.</numerusform>
            <numerusform>‏{samples} من %n بيانات عينات مختلقة.</numerusform>
            <numerusform>‏{samples} من %n بيانًا عينات مختلقة.</numerusform>
            <numerusform>‏{samples} من %n بيان عينات مختلقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>All {count}</source>
        <translation>الكل {count}</translation>
    </message>
    <message>
        <source>No counterpart in {side}</source>
        <translation>بلا مقابل في {side}</translation>
    </message>
    <message>
        <source>Only {side}</source>
        <translation>‏{side} فقط</translation>
    </message>
    <message>
        <source>Passages of {here} for which no counterpart was found in {there}</source>
        <translation>مقاطع {here} التي لم يُعثر لها على مقابل في {there}</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>ذو صلة</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>أُعيدت صياغته</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>Show everything: {count}</source>
        <translation>إظهار الكل: {count}</translation>
    </message>
    <message>
        <source>Show {what}: {count}</source>
        <translation>إظهار {what}: {count}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>البحث في هذا النص</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>التالي (F3)</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>ليس في هذا النص</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>السابق (⁦Shift+F3⁩)</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>‏{n} من {total}</translation>
    </message>
</context>
<context>
    <name>FontHint</name>
    <message>
        <source>This machine has no font for Chinese, Japanese or Korean, so those letters look like boxes here. The text itself is whole, and is searched and quoted as it is. Any font that has them mends this.</source>
        <translation>لا يوجد على هذا الجهاز خط للصينية أو اليابانية أو الكورية، ولذلك تظهر حروفها هنا مربعات. النص نفسه سليم، ويُبحث فيه ويُقتبس منه كما هو. وأي خط يحتوي عليها يحل ذلك.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n more that may only be common wording</source>
        <translation>
            <numerusform>لا مواضع أخرى قد تكون مجرد صيغة شائعة</numerusform>
            <numerusform>موضع آخر قد يكون مجرد صيغة شائعة</numerusform>
            <numerusform>موضعان آخران قد يكونان مجرد صيغة شائعة</numerusform>
            <numerusform>%n مواضع أخرى قد تكون مجرد صيغ شائعة</numerusform>
            <numerusform>%n موضعًا آخر قد تكون مجرد صيغ شائعة</numerusform>
            <numerusform>%n موضع آخر قد تكون مجرد صيغ شائعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n common wording</source>
        <translation>
            <numerusform>+ لا صيغ شائعة</numerusform>
            <numerusform>+ صيغة شائعة واحدة</numerusform>
            <numerusform>+ صيغتان شائعتان</numerusform>
            <numerusform>+ %n صيغ شائعة</numerusform>
            <numerusform>+ %n صيغة شائعة</numerusform>
            <numerusform>+ %n صيغة شائعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted are words that statements of earlier years say the same or nearly so, and whole sentences of eight or more words that they say word for word. Common wording (formulas, courtesies, names) is not.</source>
        <translation>تُحسب الكلمات التي تقولها بيانات سنوات سابقة بالنص أو بما يقاربه، والجمل الكاملة من ثماني كلمات فأكثر التي تقولها حرفيًا. ولا تُحسب الصيغ الشائعة (العبارات الرسمية والمجاملات والأسماء).</translation>
    </message>
    <message>
        <source>Hide common wording</source>
        <translation>إخفاء الصيغ الشائعة</translation>
    </message>
    <message>
        <source>Selected: {size}</source>
        <translation>المحدد: {size}</translation>
    </message>
    <message>
        <source>version {n} of {newest} · {rest}</source>
        <translation>النسخة {n} من {newest} · {rest}</translation>
    </message>
    <message>
        <source>{file} · SHA-256 {hash}…</source>
        <translation>{file} · SHA-256 {hash}…</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} min at {speed} words a minute</source>
        <translation>‏{minutes}:{seconds} دقيقة بمعدل {speed} كلمة في الدقيقة</translation>
    </message>
    <message>
        <source>¶ {n} of {all}</source>
        <translation>¶ {n} من {all}</translation>
    </message>
    <message>
        <source>¶ {n} · {all} paragraphs</source>
        <translation>¶ {n} · الفقرات: {all}</translation>
    </message>
    <message>
        <source>¶ {n}, left out · {all} are read</source>
        <translation>¶ {n}، مستبعدة · المقروء: {all}</translation>
    </message>
</context>
<context>
    <name>GoBar</name>
    <message>
        <source>1 to {last}</source>
        <translation>من 1 إلى {last}</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Go to ¶</source>
        <translation>انتقال إلى ¶</translation>
    </message>
    <message>
        <source>Number of the paragraph</source>
        <translation>رقم الفقرة</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message numerus="yes">
        <source>%n note(s) written to {file}.</source>
        <translation>
            <numerusform>لم تُكتب أي ملاحظة في {file}.</numerusform>
            <numerusform>كُتبت ملاحظة واحدة في {file}.</numerusform>
            <numerusform>كُتبت ملاحظتان في {file}.</numerusform>
            <numerusform>كُتبت %n ملاحظات في {file}.</numerusform>
            <numerusform>كُتبت %n ملاحظة في {file}.</numerusform>
            <numerusform>كُتبت %n ملاحظة في {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) stayed here.</source>
        <translation>
            <numerusform>لم تبق هنا أي ملاحظة خاصة.</numerusform>
            <numerusform>بقيت هنا ملاحظة خاصة واحدة.</numerusform>
            <numerusform>بقيت هنا ملاحظتان خاصتان.</numerusform>
            <numerusform>بقيت هنا %n ملاحظات خاصة.</numerusform>
            <numerusform>بقيت هنا %n ملاحظة خاصة.</numerusform>
            <numerusform>بقيت هنا %n ملاحظة خاصة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>تصدير الملاحظات</translation>
    </message>
    <message>
        <source>Export these too</source>
        <translation>تصدير هذه أيضًا</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Beginning of the passage</source>
        <translation>بداية المقطع</translation>
    </message>
    <message>
        <source>End of the passage</source>
        <translation>نهاية المقطع</translation>
    </message>
    <message>
        <source>Pull to change which words the note is on; with Alt or Shift letter by letter. With keys: A</source>
        <translation>اسحب لتغيير الكلمات التي عليها الملاحظة؛ ومع Alt أو Shift حرفًا حرفًا. بلوحة المفاتيح: A</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Made</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>a file that you chose</source>
        <translation>ملف اخترته</translation>
    </message>
    <message>
        <source>after changes</source>
        <translation>بعد تغييرات</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>عند التشغيل</translation>
    </message>
    <message>
        <source>because you asked</source>
        <translation>بناءً على طلبك</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>قبل استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>قبل الدمج</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>قبل الترقية</translation>
    </message>
    <message>
        <source>before many changes</source>
        <translation>قبل تغييرات كثيرة</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالفة</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>لا بيانات</numerusform>
            <numerusform>بيان واحد</numerusform>
            <numerusform>بيانان</numerusform>
            <numerusform>%n بيانات</numerusform>
            <numerusform>%n بيانًا</numerusform>
            <numerusform>%n بيان</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Backups and health</source>
        <translation>النسخ الاحتياطية والسلامة</translation>
    </message>
    <message>
        <source>Backups of archives (*.backup *.db);;All files (*)</source>
        <translation>نسخ احتياطية للأرشيف (*.backup *.db);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Check the archive</source>
        <translation>فحص الأرشيف</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>يجري الفحص…</translation>
    </message>
    <message>
        <source>Choose a backup &amp;file…</source>
        <translation>اختيار &amp;ملف نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Choose a backup file</source>
        <translation>اختيار ملف نسخة احتياطية</translation>
    </message>
    <message>
        <source>Choose a backup or a backup file elsewhere, look what is inside, and restore it: what is there now is kept among the backups.</source>
        <translation>اختر نسخة احتياطية أو ملف نسخة في مكان آخر وانظر ما فيه واستعده: وما هو موجود الآن يُحفظ بين النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation>عدم الاستعادة</translation>
    </message>
    <message>
        <source>Makes the archive anew from all of it that can still be read. The damaged file is kept.</source>
        <translation>يعيد إنشاء الأرشيف من كل ما تمكن قراءته. ويُحتفظ بالملف التالف.</translation>
    </message>
    <message>
        <source>Making a copy and reading it again…</source>
        <translation>يجري النسخ ثم إعادة القراءة…</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>لا ملاحظات.</translation>
    </message>
    <message>
        <source>Notes, the latest first:</source>
        <translation>الملاحظات، الأحدث أولًا:</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup.</source>
        <translation>لم يتغير شيء منذ آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Now there are {present}.</source>
        <translation>يوجد الآن {present}.</translation>
    </message>
    <message>
        <source>Put the archive of {time} in the place of the present one? That backup holds {inside}. The present archive is kept as a backup.</source>
        <translation>هل يوضع أرشيف {time} مكان الأرشيف الحالي؟ في تلك النسخة الاحتياطية {inside}. يُحفظ الأرشيف الحالي نسخةً احتياطية.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>استعادة هذه النسخة…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>إنقاذ ما تمكن قراءته</translation>
    </message>
    <message>
        <source>Statements:</source>
        <translation>البيانات:</translation>
    </message>
    <message>
        <source>The archive was checked: everything is in order.</source>
        <translation>فُحص الأرشيف: كل شيء سليم.</translation>
    </message>
    <message>
        <source>The copy was made and read again.</source>
        <translation>أُنشئت النسخة وأُعيدت قراءتها.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made a minute after the first change, and at the end.</source>
        <translation>لا توجد نسخة احتياطية بعد. تُنشأ واحدة بعد دقيقة من أول تغيير، وأخرى عند الانتهاء.</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>{statements} and {notes}</source>
        <translation>‏{statements} و{notes}</translation>
    </message>
</context>
<context>
    <name>Heat</name>
    <message>
        <source>Nothing here was said in other years</source>
        <translation>لم يُقل شيء من هذا في سنوات أخرى</translation>
    </message>
    <message>
        <source>nearly word for word in {years}</source>
        <translation>حرفيًا تقريبًا في {years}</translation>
    </message>
    <message>
        <source>perhaps only common wording: {years}</source>
        <translation>ربما مجرد صيغة شائعة: {years}</translation>
    </message>
    <message>
        <source>word for word in {years}</source>
        <translation>حرفيًا في {years}</translation>
    </message>
    <message>
        <source>{share} % said in earlier years, common wording not counted</source>
        <translation>{share} ٪ قيل في سنوات سابقة، دون حساب الصيغ الشائعة</translation>
    </message>
</context>
<context>
    <name>HelpVerbs</name>
    <message>
        <source># kpdesk {version}

The desktop archive a delegation carries into a plenary: search, compare, annotate and quote statements, offline. kpdesk never connects to a network.

Free software under the MIT licence. Built with Qt for Python (LGPL), SQLAlchemy, Whoosh and tantivy.</source>
        <translation># kpdesk {version}

أرشيف سطح المكتب الذي يحمله الوفد إلى الاجتماع العام: للبحث في البيانات ومقارنتها والتعليق عليها والاقتباس منها دون اتصال. لا يتصل kpdesk بأي شبكة أبدًا.

برنامج حر برخصة MIT. بُني باستخدام Qt for Python (LGPL) وSQLAlchemy وWhoosh وtantivy.</translation>
    </message>
    <message>
        <source>About kpdesk</source>
        <translation>حول kpdesk</translation>
    </message>
    <message>
        <source>This kpdesk runs from its source, so the work of others is not inside it but beside it: each package in its folder .venv carries its own licence. An installed kpdesk lists them all here.</source>
        <translation>يعمل kpdesk هذا من شفرته المصدرية، ولذلك فأعمال الآخرين ليست بداخله بل إلى جانبه: كل حزمة في مجلده .venv تحمل رخصتها. أما kpdesk المثبّت فيسردها كلها هنا.</translation>
    </message>
    <message>
        <source>Work of others in kpdesk</source>
        <translation>أعمال الآخرين في kpdesk</translation>
    </message>
    <message>
        <source>kpdesk help</source>
        <translation>مساعدة kpdesk</translation>
    </message>
</context>
<context>
    <name>IgnoreButton</name>
    <message>
        <source>Capitals, quotes and spaces</source>
        <translation>الحروف الكبيرة وعلامات الاقتباس والمسافات</translation>
    </message>
    <message>
        <source>Differences to mark faintly</source>
        <translation>فروق تُعلَّم بخفوت</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>علامات الترقيم</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>لا شيء موجود من قبل</numerusform>
            <numerusform>واحد موجود من قبل</numerusform>
            <numerusform>اثنان موجودان من قبل</numerusform>
            <numerusform>%n موجودة من قبل</numerusform>
            <numerusform>%n موجودة من قبل</numerusform>
            <numerusform>%n موجودة من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s)</source>
        <translation>
            <numerusform>لا نسخ جديدة</numerusform>
            <numerusform>نسخة جديدة واحدة</numerusform>
            <numerusform>نسختان جديدتان</numerusform>
            <numerusform>%n نسخ جديدة</numerusform>
            <numerusform>%n نسخة جديدة</numerusform>
            <numerusform>%n نسخة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s) stored.</source>
        <translation>
            <numerusform>لم تُحفظ أي نسخة جديدة.</numerusform>
            <numerusform>حُفظت نسخة جديدة واحدة.</numerusform>
            <numerusform>حُفظت نسختان جديدتان.</numerusform>
            <numerusform>حُفظت %n نسخ جديدة.</numerusform>
            <numerusform>حُفظت %n نسخة جديدة.</numerusform>
            <numerusform>حُفظت %n نسخة جديدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>لا شيء متعذر القراءة</numerusform>
            <numerusform>واحد تتعذر قراءته</numerusform>
            <numerusform>اثنان تتعذر قراءتهما</numerusform>
            <numerusform>%n تتعذر قراءتها</numerusform>
            <numerusform>%n تتعذر قراءتها</numerusform>
            <numerusform>%n تتعذر قراءتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be placed and (waits|wait) beside the text.</source>
        <translation>
            <numerusform>حُدد موضع كل الملاحظات.</numerusform>
            <numerusform>تعذر تحديد موضع ملاحظة واحدة، وهي تنتظر بجانب النص.</numerusform>
            <numerusform>تعذر تحديد موضع ملاحظتين، وهما تنتظران بجانب النص.</numerusform>
            <numerusform>تعذر تحديد موضع %n ملاحظات، وهي تنتظر بجانب النص.</numerusform>
            <numerusform>تعذر تحديد موضع %n ملاحظة، وهي تنتظر بجانب النص.</numerusform>
            <numerusform>تعذر تحديد موضع %n ملاحظة، وهي تنتظر بجانب النص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) imported.</source>
        <translation>
            <numerusform>لم يُستورد أي بيان.</numerusform>
            <numerusform>استورد بيان واحد.</numerusform>
            <numerusform>استورد بيانان.</numerusform>
            <numerusform>استوردت %n بيانات.</numerusform>
            <numerusform>استورد %n بيانًا.</numerusform>
            <numerusform>استورد %n بيان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without text</source>
        <translation>
            <numerusform>لا شيء بلا نص</numerusform>
            <numerusform>واحد بلا نص</numerusform>
            <numerusform>اثنان بلا نص</numerusform>
            <numerusform>%n بلا نص</numerusform>
            <numerusform>%n بلا نص</numerusform>
            <numerusform>%n بلا نص</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>استيراد %n</numerusform>
            <numerusform>استيراد %n</numerusform>
            <numerusform>استيراد %n</numerusform>
            <numerusform>استيراد %n</numerusform>
            <numerusform>استيراد %n</numerusform>
            <numerusform>استيراد %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>لا ملفات للاستيراد</numerusform>
            <numerusform>استيراد ملف واحد</numerusform>
            <numerusform>استيراد ملفين</numerusform>
            <numerusform>استيراد %n ملفات</numerusform>
            <numerusform>استيراد %n ملفًا</numerusform>
            <numerusform>استيراد %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Import statements</source>
        <translation>استيراد بيانات</translation>
    </message>
    <message>
        <source>Nothing is stored until you press Import. A yellow cell with a question mark: please check. Point at a value to see the words it comes from; edit it with Enter. Del leaves a file out, Ctrl+Enter imports. With several rows selected, each sets all of them.</source>
        <translation>لا يُحفظ شيء حتى تضغط «استيراد». الخلية الصفراء ذات علامة الاستفهام تحتاج إلى تحقق. أشر إلى قيمة لترى الكلمات التي أُخذت منها؛ وعدّلها بالمفتاح Enter. يستبعد Del ملفًا، ويستورد ⁦Ctrl+Enter⁩. إذا حُددت عدة صفوف فكل إجراء يشملها كلها.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>تقدم الاستيراد</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>تجري قراءة الملفات…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>There is no file to import here. Choose files or another folder.</source>
        <translation>لا يوجد هنا ملف للاستيراد. اختر ملفات أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>You stopped the import; what was stored until then is kept.</source>
        <translation>أوقفت الاستيراد؛ وما حُفظ حتى ذلك الحين باقٍ.</translation>
    </message>
    <message>
        <source>You stopped the reading, so nothing is proposed here and nothing was stored.</source>
        <translation>أوقفتَ القراءة، فلا يُقترح شيء هنا ولم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>{done} of {total}  {name}</source>
        <translation>‏{done} من {total}  {name}</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message numerus="yes">
        <source>%n new file(s) in {folder}.</source>
        <translation>
            <numerusform>لا ملفات جديدة في {folder}.</numerusform>
            <numerusform>ملف جديد واحد في {folder}.</numerusform>
            <numerusform>ملفان جديدان في {folder}.</numerusform>
            <numerusform>%n ملفات جديدة في {folder}.</numerusform>
            <numerusform>%n ملفًا جديدًا في {folder}.</numerusform>
            <numerusform>%n ملف جديد في {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>النظر فيها…</translation>
    </message>
    <message>
        <source>New files in {folder} will be offered here. Nothing is imported by itself.</source>
        <translation>ستُقترح هنا الملفات الجديدة في {folder}. لا يُستورد شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>No folder is watched any more.</source>
        <translation>لم يعد أي مجلد مراقبًا.</translation>
    </message>
    <message>
        <source>Watch a folder for new files</source>
        <translation>مراقبة مجلد بحثًا عن ملفات جديدة</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Something in kpdesk went wrong. What was saved is safe; the details are in the log file.</source>
        <translation>حدث خطأ في kpdesk. ما حُفظ في أمان؛ والتفاصيل في ملف السجل.</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Ctrl+Z undoes it.</source>
        <translation>⁦Ctrl+Z⁩ يتراجع عنه.</translation>
    </message>
    <message>
        <source>Now go to its counterpart in another column and press P again.</source>
        <translation>انتقل الآن إلى مقابله في عمود آخر واضغط P من جديد.</translation>
    </message>
    <message>
        <source>The link is confirmed.</source>
        <translation>أُكد الرابط.</translation>
    </message>
    <message>
        <source>The link is rejected.</source>
        <translation>رُفض الرابط.</translation>
    </message>
    <message>
        <source>The note is kept on both passages of the link.</source>
        <translation>حُفظت الملاحظة على مقطعي الرابط كليهما.</translation>
    </message>
    <message>
        <source>The passages are no longer pinned.</source>
        <translation>لم يعد المقطعان مثبتين معًا.</translation>
    </message>
    <message>
        <source>The passages are pinned together.</source>
        <translation>ثُبّت المقطعان معًا.</translation>
    </message>
    <message>
        <source>This passage has no link to decide about. Pin it to its counterpart with P.</source>
        <translation>ليس لهذا المقطع رابط يُبت فيه. ثبّته مع مقابله بالمفتاح P.</translation>
    </message>
    <message>
        <source>This passage has no link to write a note on. Pin it to its counterpart with P.</source>
        <translation>ليس لهذا المقطع رابط تُكتب عليه ملاحظة. ثبّته بنظيره بالمفتاح P.</translation>
    </message>
    <message>
        <source>What was decided is taken back.</source>
        <translation>تم التراجع عن القرار.</translation>
    </message>
</context>
<context>
    <name>KeptDrafts</name>
    <message numerus="yes">
        <source>%n draft(s) kept from last time: press N at the words to go on.</source>
        <translation>
            <numerusform>لا مسودات من المرة السابقة.</numerusform>
            <numerusform>مسودة واحدة محفوظة من المرة السابقة: اضغط N عند كلماتها للمتابعة.</numerusform>
            <numerusform>مسودتان محفوظتان من المرة السابقة: اضغط N عند كلماتهما للمتابعة.</numerusform>
            <numerusform>%n مسودات محفوظة من المرة السابقة: اضغط N عند كلماتها للمتابعة.</numerusform>
            <numerusform>%n مسودة محفوظة من المرة السابقة: اضغط N عند كلماتها للمتابعة.</numerusform>
            <numerusform>%n مسودة محفوظة من المرة السابقة: اضغط N عند كلماتها للمتابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>إظهار الكلمات</translation>
    </message>
    <message>
        <source>The drafts of notes from last time cannot be read. Your notes are safe. The file is kept: {file}</source>
        <translation>تتعذر قراءة مسودات الملاحظات من المرة السابقة. ملاحظاتك في أمان. الملف محفوظ: {file}</translation>
    </message>
    <message>
        <source>The note you are writing cannot be kept on the disk ({why}). Save it with Ctrl+Enter soon.</source>
        <translation>يتعذر حفظ الملاحظة التي تكتبها على القرص ({why}). احفظها قريبًا بالمفتاحين ⁦Ctrl+Enter⁩.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Filter the list of keys</source>
        <translation>تصفية قائمة المفاتيح</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>تصفية…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما الذي يفعله</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>Go on correcting</source>
        <translation>متابعة التصحيح</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Leave the import? Your corrections are lost.</source>
        <translation>هل تغادر الاستيراد؟ ستضيع تصحيحاتك.</translation>
    </message>
</context>
<context>
    <name>LexiconDialog</name>
    <message>
        <source>A further word of this theme</source>
        <translation>كلمة أخرى لهذا الموضوع</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Back to the shipped words</source>
        <translation>العودة إلى الكلمات المرفقة</translation>
    </message>
    <message>
        <source>Comparing, the grid of themes and searching by theme use it from now on.</source>
        <translation>تستعملها المقارنة وجدول المواضيع والبحث حسب الموضوع من الآن.</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>الطبعات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The shipped words</source>
        <translation>الكلمات المرفقة</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Words of themes</source>
        <translation>كلمات المواضيع</translation>
    </message>
    <message>
        <source>Words of this theme</source>
        <translation>كلمات هذا الموضوع</translation>
    </message>
    <message>
        <source>{word}, added by a reader</source>
        <translation>{word}، أضافها قارئ</translation>
    </message>
    <message>
        <source>{word}, taken away by a reader</source>
        <translation>{word}، أزالها قارئ</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>A range in brackets is only understood after year:, as in year:[2019 TO 2022].</source>
        <translation>لا يُفهم المدى بين قوسين مربعين إلا بعد year:، مثل year:[2019 TO 2022].</translation>
    </message>
    <message>
        <source>A word may hold at most {count} signs * and ?. Please write more letters.</source>
        <translation>لا تحتمل الكلمة أكثر من {count} من العلامتين * و?. اكتب حروفًا أكثر.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Already here, but in the trash: {key}. Nothing will change; restore it there to have it back.</source>
        <translation>موجود من قبل لكن في سلة المهملات: {key}. لن يتغير شيء؛ استعده منها ليعود إليك.</translation>
    </message>
    <message>
        <source>Already here: {key}. Nothing will change.</source>
        <translation>موجود من قبل: {key}. لن يتغير شيء.</translation>
    </message>
    <message>
        <source>Another kpdesk is changing this archive, and its search index does not hold the newest changes yet: what was added or changed last may not be found. Nothing is lost; search again in a moment.</source>
        <translation>يغيّر kpdesk آخر هذا الأرشيف، ولا يحتوي فهرس بحثه على أحدث التغييرات بعد: قد لا يُعثر على آخر ما أضيف أو غُيّر. لم يضع شيء؛ ابحث مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>Another program is using the archive in {folder}, so nothing was changed. Try again in a moment.</source>
        <translation>يستخدم برنامج آخر الأرشيف في {folder}، ولذلك لم يتغير شيء. حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>Bring back ¶{n}</source>
        <translation>إرجاع ¶{n}</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>تغيير التصنيف</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>تغيير الوسوم</translation>
    </message>
    <message>
        <source>Change visibility</source>
        <translation>تغيير إمكانية الرؤية</translation>
    </message>
    <message>
        <source>Confirm a link</source>
        <translation>تأكيد رابط</translation>
    </message>
    <message>
        <source>Corrections of {names} wait, because here is no statement from the same file or with the same text, or more than one. They are taken over once it is imported.</source>
        <translation>تصحيحات {names} في الانتظار، لأنه لا يوجد هنا بيان من الملف نفسه أو بالنص نفسه، أو يوجد أكثر من واحد. تُؤخذ بعد استيراده.</translation>
    </message>
    <message>
        <source>Decisions about links between texts that are not here wait ({count}). They are taken over once these are imported.</source>
        <translation>قرارات عن روابط بين نصوص ليست هنا تنتظر ({count}). يؤخذ بها متى استُوردت.</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>تصحيح التفاصيل</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>تعديل الملاحظة</translation>
    </message>
    <message>
        <source>Edit the lexicon</source>
        <translation>تحرير المعجم</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Import 1 new version</source>
        <translation>استيراد نسخة جديدة واحدة</translation>
    </message>
    <message>
        <source>Import 1 statement</source>
        <translation>استيراد بيان واحد</translation>
    </message>
    <message>
        <source>Import a new version</source>
        <translation>استيراد نسخة جديدة</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>استيراد ملاحظات</translation>
    </message>
    <message>
        <source>Import {count} statements</source>
        <translation>استيراد بيانات (العدد {count})</translation>
    </message>
    <message>
        <source>It says it comes from {author}, which is your own name here. Anybody can write that.</source>
        <translation>يقول إنه من {author}، وهو اسمك أنت هنا. يستطيع أي شخص أن يكتب ذلك.</translation>
    </message>
    <message>
        <source>It says it was written on {day}, which is still to come: the clock of the computer it comes from is wrong, or this one&apos;s. The order of changes does not depend on clocks.</source>
        <translation>يقول إنه كُتب في {day}، وهو يوم لم يأتِ بعد: ساعة الحاسوب الذي جاء منه خاطئة، أو ساعة هذا الحاسوب. ترتيب التغييرات لا يتوقف على الساعات.</translation>
    </message>
    <message>
        <source>It was merged before and taken out again. Merging brings it back.</source>
        <translation>دُمج من قبل ثم أُخرج. الدمج يعيده.</translation>
    </message>
    <message>
        <source>Join ¶{n} with the next</source>
        <translation>ضم ¶{n} إلى التالية</translation>
    </message>
    <message>
        <source>Leave out ¶{n}</source>
        <translation>استبعاد ¶{n}</translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>نقل الملاحظة</translation>
    </message>
    <message>
        <source>New version of {key}: another file with the same text.</source>
        <translation>نسخة جديدة من {key}: ملف آخر بالنص نفسه.</translation>
    </message>
    <message>
        <source>New version of {key}: {share} of the words are the same.</source>
        <translation>نسخة جديدة من {key}: {share} من الكلمات متطابقة.</translation>
    </message>
    <message>
        <source>No backup could be written to {file} ({reason}). The archive itself is untouched. Check that the disk is there and has room, and try again.</source>
        <translation>تعذرت كتابة نسخة احتياطية في {file} ({reason}). الأرشيف نفسه لم يُمس. تحقق من وجود القرص ومن المساحة فيه ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>No backup of the archive in {folder} was made: it takes {size} MB with the room that has to stay free, and the disk has {free} MB left. The archive itself is safe, and so are the backups that there are. Free some space, or write a backup to another disk: File, Back up the archive.</source>
        <translation>لم تُصنع نسخة احتياطية من الأرشيف في {folder}: تأخذ {size} ميغابايت مع المساحة التي يجب أن تبقى خالية، وبقي على القرص {free} ميغابايت. الأرشيف نفسه سليم، وكذلك النسخ الاحتياطية الموجودة. أفرغ بعض المساحة، أو اكتب نسخة احتياطية على قرص آخر: ملف، نسخ احتياطي للأرشيف.</translation>
    </message>
    <message>
        <source>No backup was written, because {file} is there already and is not an earlier backup of this archive. Nothing was changed. Choose another name for the backup.</source>
        <translation>لم تُكتب نسخة احتياطية، لأن {file} موجود من قبل وليس نسخة احتياطية سابقة من هذا الأرشيف. لم يتغير شيء. اختر اسمًا آخر للنسخة.</translation>
    </message>
    <message>
        <source>No text in this file: {held}, probably a scan. Nothing was imported from it. Have the text recognised by a scanning program, or ask its author for the document as text.</source>
        <translation>لا نص في هذا الملف: {held}، ولعله مسح ضوئي. لم يُستورد منه شيء. استخرج النص ببرنامج للتعرف الضوئي، أو اطلب الوثيقة نصًا من كاتبها.</translation>
    </message>
    <message>
        <source>No text was found in this file, so nothing was imported from it.</source>
        <translation>لم يُعثر على نص في هذا الملف، ولذلك لم يُستورد منه شيء.</translation>
    </message>
    <message>
        <source>Nothing is selected there, so no note was written. Select some words and try again.</source>
        <translation>لا شيء محدد هناك، ولذلك لم تُكتب ملاحظة. حدد بعض الكلمات وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Pin two passages</source>
        <translation>تثبيت مقطعين معًا</translation>
    </message>
    <message>
        <source>Reject a link</source>
        <translation>رفض رابط</translation>
    </message>
    <message>
        <source>Remove 1 statement</source>
        <translation>إزالة بيان واحد</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>إزالة الملاحظة</translation>
    </message>
    <message>
        <source>Remove {count} statements</source>
        <translation>إزالة بيانات (العدد {count})</translation>
    </message>
    <message>
        <source>Repairs of the paragraphs of {names} wait, because the text is another one here. They are taken over once that text is here; repair the text here where it needs it.</source>
        <translation>إصلاحات فقرات {names} في الانتظار، لأن النص هنا مختلف. تُؤخذ متى صار ذلك النص هنا؛ وأصلح النص الموجود هنا حيث يحتاج.</translation>
    </message>
    <message>
        <source>Restore 1 statement</source>
        <translation>استعادة بيان واحد</translation>
    </message>
    <message>
        <source>Restore note</source>
        <translation>استعادة الملاحظة</translation>
    </message>
    <message>
        <source>Restore {count} statements</source>
        <translation>استعادة بيانات (العدد {count})</translation>
    </message>
    <message>
        <source>So do more notes of this bundle, which stay where they are here: {count}.</source>
        <translation>وكذلك ملاحظات أخرى من هذه الحزمة تبقى هنا حيث هي: {count}.</translation>
    </message>
    <message>
        <source>Split ¶{n}</source>
        <translation>تقسيم ¶{n}</translation>
    </message>
    <message>
        <source>Take back a judgement</source>
        <translation>سحب حكم</translation>
    </message>
    <message>
        <source>The archive in {folder} cannot be opened. Nothing was changed. Check that its folder is there and may be read.</source>
        <translation>يتعذر فتح الأرشيف في {folder}. لم يتغير شيء. تحقق من وجود مجلده ومن إمكانية قراءته.</translation>
    </message>
    <message>
        <source>The archive in {folder} is being used by {holder}, so it is open for reading only here. Close the other one and open the archive again to make changes.</source>
        <translation>الأرشيف في {folder} يستخدمه {holder}، ولذلك فهو مفتوح هنا للقراءة فقط. أغلق الآخر وافتح الأرشيف من جديد لإجراء تغييرات.</translation>
    </message>
    <message>
        <source>The archive in {folder} is damaged. Nothing was changed in it. Restore a backup, or run `kpdesk check --repair`: it makes the archive anew from all that can still be read and from the journal, and keeps the damaged file.</source>
        <translation>الأرشيف في {folder} تالف. لم يتغير فيه شيء. استعد نسخة احتياطية أو شغّل `kpdesk check --repair`: يُنشأ الأرشيف من جديد من كل ما لا يزال مقروءًا ومن السجل، ويُحتفظ بالملف التالف.</translation>
    </message>
    <message>
        <source>The archive in {folder} lies on a network drive, where {holder} opened it to write and has not closed it, so it is open for reading only here: two writers would spoil it. Close it there and open it here again. If that computer crashed, delete the file archive.lock in this folder first.</source>
        <translation>الأرشيف في {folder} على محرك شبكة، وقد فتحه {holder} للكتابة ولم يغلقه، لذلك هو مفتوح هنا للقراءة فقط: فكاتبان معًا يفسدانه. أغلقه هناك وافتحه هنا من جديد. وإن كان ذلك الحاسوب قد تعطل فاحذف أولًا الملف archive.lock من هذا المجلد.</translation>
    </message>
    <message>
        <source>The archive in {folder} may not be written to. Nothing was changed. Check the permissions of its folder.</source>
        <translation>لا يمكن الكتابة في الأرشيف في {folder}. لم يتغير شيء. تحقق من أذونات مجلده.</translation>
    </message>
    <message>
        <source>The archive in {folder} may only be read by you, so nothing can be changed in it. Check the permissions of its folder, or copy it to a place of your own.</source>
        <translation>لا يمكنك إلا قراءة الأرشيف في {folder}، ولذلك لا يمكن تغيير شيء فيه. تحقق من أذونات مجلده، أو انسخه إلى مكان يخصك.</translation>
    </message>
    <message>
        <source>The archive in {folder} was written by a newer kpdesk, so it is open for reading only. Install the newest kpdesk to make changes.</source>
        <translation>كتب الأرشيفَ في {folder} إصدارٌ أحدث من kpdesk، ولذلك فهو مفتوح للقراءة فقط. ثبّت أحدث إصدار لإجراء تغييرات.</translation>
    </message>
    <message>
        <source>The archive is no longer in {folder}, so this was not saved. Its folder was moved, renamed or removed, or its drive was taken out. Bring it back to its place and try again.</source>
        <translation>لم يعد الأرشيف في {folder}، لذلك لم يُحفظ هذا. نُقل مجلده أو أُعيدت تسميته أو أُزيل، أو نُزع قرصه. أعده إلى مكانه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved in {folder}. Everything saved before is safe. Free some space and try again.</source>
        <translation>القرص ممتلئ، ولذلك لم يُحفظ هذا في {folder}. كل ما حُفظ من قبل في أمان. أفرغ بعض المساحة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The disk that holds the archive in {folder} is full, so it is open for reading only. Everything saved before is safe. Free some space and open the archive again to make changes.</source>
        <translation>القرص الذي فيه الأرشيف {folder} ممتلئ، ولذلك فهو مفتوح للقراءة فقط. كل ما حُفظ من قبل في أمان. أفرغ بعض المساحة وافتح الأرشيف من جديد لإجراء تغييرات.</translation>
    </message>
    <message>
        <source>The disk that holds {folder} could not be read or written. What was saved before is untouched. Check the disk and its connection, then try again.</source>
        <translation>تعذرت القراءة من القرص الذي فيه {folder} أو الكتابة فيه. ما حُفظ من قبل لم يُمس. تحقق من القرص ومن توصيله ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The drive that holds the archive in {folder} cannot keep two programs from writing at once, as some network drives cannot, so it is open for reading only. Copy its folder to a disk of this computer to make changes.</source>
        <translation>المحرك الذي فيه الأرشيف في {folder} لا يستطيع منع برنامجين من الكتابة في آن واحد، كبعض محركات الشبكة، لذلك هو مفتوح للقراءة فقط. انسخ مجلده إلى قرص في هذا الحاسوب لإجراء تغييرات.</translation>
    </message>
    <message>
        <source>The file {file} holds nothing but zeros, so the archive cannot be opened. Nothing was changed. Keep the folder as it is, and restore the file from a backup; the notes are also in the folder journal.</source>
        <translation>الملف {file} لا يحوي إلا أصفارًا، لذلك يتعذر فتح الأرشيف. لم يتغير شيء. أبقِ المجلد كما هو، واستعد الملف من نسخة احتياطية؛ والملاحظات أيضًا في المجلد journal.</translation>
    </message>
    <message>
        <source>The file {file} is a database of another program, not an archive of kpdesk. Nothing was changed in it. Choose another folder.</source>
        <translation>الملف {file} قاعدة بيانات لبرنامج آخر وليس أرشيفًا لبرنامج kpdesk. لم يتغير فيه شيء. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The file {file} is damaged, so the archive cannot be opened. Nothing was changed. Keep the folder as it is, and restore the file from a backup; the notes are also in the folder journal.</source>
        <translation>الملف {file} تالف، لذلك يتعذر فتح الأرشيف. لم يتغير شيء. أبقِ المجلد كما هو، واستعد الملف من نسخة احتياطية؛ والملاحظات أيضًا في المجلد journal.</translation>
    </message>
    <message>
        <source>The file {file} is empty, so the archive cannot be opened. Nothing was changed. Keep the folder as it is, and restore the file from a backup; the notes are also in the folder journal.</source>
        <translation>الملف {file} فارغ، لذلك يتعذر فتح الأرشيف. لم يتغير شيء. أبقِ المجلد كما هو، واستعد الملف من نسخة احتياطية؛ والملاحظات أيضًا في المجلد journal.</translation>
    </message>
    <message>
        <source>The journal of this archive knows {changes} that the archive itself does not have, as after restoring an older copy. They are safe in the journal. `kpdesk check --repair` brings back those to notes and details.</source>
        <translation>يعرف سجل هذا الأرشيف {changes} ليست في الأرشيف نفسه، كما يحدث بعد استعادة نسخة أقدم. هي محفوظة في السجل. يعيد `kpdesk check --repair` ما يخص الملاحظات والتفاصيل منها.</translation>
    </message>
    <message>
        <source>The note on “{here}” stands on “{there}” in this bundle. It stays where it is here; adjust it with A if you agree.</source>
        <translation>الملاحظة على “{here}” هي على “{there}” في هذه الحزمة. تبقى هنا حيث هي؛ عدّلها بالمفتاح A إن وافقت.</translation>
    </message>
    <message>
        <source>The reading of the annotations was stopped. Nothing was changed in the archive.</source>
        <translation>أُوقفت قراءة التعليقات. لم يتغير شيء في الأرشيف.</translation>
    </message>
    <message>
        <source>The same file as {first}, which is imported before it. It is stored once.</source>
        <translation>الملف نفسه مثل {first} الذي يُستورد قبله. يُحفظ مرة واحدة.</translation>
    </message>
    <message>
        <source>The text of this PDF cannot be read: its fonts do not tell which letters they draw. Nothing was imported from it. Ask its author for the document as DOCX, or have its text recognised by a scanning program.</source>
        <translation>تتعذر قراءة نص ملف PDF هذا: خطوطه لا تبيّن أي حروف ترسم. لم يُستورد منه شيء. اطلب الوثيقة بصيغة DOCX من كاتبها، أو استخرج نصها ببرنامج للتعرف الضوئي.</translation>
    </message>
    <message>
        <source>There is no field “{name}”. The fields are {known}. To look for the words themselves, leave out the colon.</source>
        <translation>لا يوجد حقل «{name}». الحقول هي {known}. للبحث عن الكلمات نفسها احذف النقطتين.</translation>
    </message>
    <message>
        <source>There is no statement of {year} that fits. Choose another year or drop a filter.</source>
        <translation>لا يوجد بيان مناسب لسنة {year}. اختر سنة أخرى أو أزل مرشحًا.</translation>
    </message>
    <message>
        <source>There is no statement with the key {key}. `kpdesk list` shows the keys of all statements.</source>
        <translation>لا يوجد بيان بالمفتاح {key}. يعرض `kpdesk list` مفاتيح كل البيانات.</translation>
    </message>
    <message>
        <source>There is no theme “{theme}”, so nothing was compared. Themes are: {known}.</source>
        <translation>لا يوجد موضوع «{theme}»، ولذلك لم يُقارن شيء. المواضيع هي: {known}.</translation>
    </message>
    <message>
        <source>This PDF is protected with a password. Nothing was imported from it. Open it with the password, save or print it to a new PDF without one and import that.</source>
        <translation>ملف PDF هذا محمي بكلمة سر. لم يُستورد منه شيء. افتحه بكلمة السر، واحفظه أو اطبعه في ملف PDF جديد بدونها، واستورد ذلك الملف.</translation>
    </message>
    <message>
        <source>This document is protected with a password. Nothing was imported from it. Open it with the password, save it without one and import that copy.</source>
        <translation>هذه الوثيقة محمية بكلمة سر. لم يُستورد منها شيء. افتحها بكلمة السر، واحفظها بدونها، واستورد تلك النسخة.</translation>
    </message>
    <message>
        <source>This file does not hold text that kpdesk can read. Nothing was imported from it. Open it in the program it came from and save it as DOCX, PDF or text.</source>
        <translation>لا يحتوي هذا الملف على نص يستطيع kpdesk قراءته. لم يُستورد منه شيء. افتحه في البرنامج الذي أُنشئ به واحفظه بصيغة DOCX أو PDF أو نصًا.</translation>
    </message>
    <message>
        <source>This file holds slides, which kpdesk does not read. Nothing was imported from it. Save them as PDF and import that copy.</source>
        <translation>يحتوي هذا الملف على شرائح، وkpdesk لا يقرؤها. لم يُستورد منه شيء. احفظها بصيغة PDF واستورد تلك النسخة.</translation>
    </message>
    <message>
        <source>This file is a spreadsheet, which kpdesk does not read. Nothing was imported from it. Save it as PDF, or as CSV with a column named “text”, and import that copy.</source>
        <translation>هذا الملف جدول حسابي، وkpdesk لا يقرؤه. لم يُستورد منه شيء. احفظه بصيغة PDF، أو بصيغة CSV مع عمود باسم «text»، واستورد تلك النسخة.</translation>
    </message>
    <message>
        <source>This file is damaged: {why}. Nothing was imported from it, and the file itself was not changed. Open it in the program it came from, save it again and import that copy.</source>
        <translation>هذا الملف تالف: {why}. لم يُستورد منه شيء، والملف نفسه لم يتغير. افتحه في البرنامج الذي أُنشئ به، واحفظه من جديد، واستورد تلك النسخة.</translation>
    </message>
    <message>
        <source>This file is empty: it holds no text. Nothing was imported from it.</source>
        <translation>هذا الملف فارغ: لا نص فيه. لم يُستورد منه شيء.</translation>
    </message>
    <message>
        <source>This file is protected with a password. Nothing was imported from it. Open it with the password, save it without one and import that copy.</source>
        <translation>هذا الملف محمي بكلمة سر. لم يُستورد منه شيء. افتحه بكلمة السر، واحفظه بدونها، واستورد تلك النسخة.</translation>
    </message>
    <message>
        <source>This file was refused because {why}, as no honest document does. Nothing was imported from it. If you trust its sender, open it in the program it came from and save it as a new file.</source>
        <translation>رُفض هذا الملف لسبب لا يكون في وثيقة سليمة: {why}. لم يُستورد منه شيء. إن كنت تثق بمرسله فافتحه في البرنامج الذي أُنشئ به واحفظه ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>This is a packed folder of files. Nothing was imported from it. Unpack it and import the files in it.</source>
        <translation>هذا مجلد مضغوط. لم يُستورد منه شيء. فك ضغطه واستورد الملفات التي فيه.</translation>
    </message>
    <message>
        <source>This is a picture. Nothing was imported from it. Have its text recognised by a scanning program, or ask its author for the document as text.</source>
        <translation>هذه صورة. لم يُستورد منها شيء. استخرج نصها ببرنامج للتعرف الضوئي، أو اطلب الوثيقة نصًا من كاتبها.</translation>
    </message>
    <message>
        <source>This is an old Word or Office file. Nothing was imported from it. Please save it as DOCX and import that copy.</source>
        <translation>هذا ملف قديم من Word أو Office. لم يُستورد منه شيء. احفظه بصيغة DOCX واستورد تلك النسخة.</translation>
    </message>
    <message>
        <source>This mail is encrypted. Nothing was imported from it. Open it in your mail program, save what it says as text or PDF and import that copy.</source>
        <translation>هذه الرسالة مشفرة. لم يُستورد منها شيء. افتحها في برنامج بريدك، واحفظ ما تقوله نصًا أو بصيغة PDF، واستورد تلك النسخة.</translation>
    </message>
    <message>
        <source>This pattern is too long. Please write more letters and fewer * and ?.</source>
        <translation>هذا النمط طويل جدًا. اكتب حروفًا أكثر وقلل من العلامتين * و?.</translation>
    </message>
    <message>
        <source>This query has more than {count} words with * or ~. Please use fewer.</source>
        <translation>يحتوي هذا البحث على أكثر من {count} من الكلمات مع * أو ~. استخدم أقل من ذلك.</translation>
    </message>
    <message>
        <source>This query has more than {count} words. Please shorten it.</source>
        <translation>يحتوي هذا البحث على أكثر من {count} من الكلمات. اختصره.</translation>
    </message>
    <message>
        <source>This query has too many brackets inside each other. Please use fewer.</source>
        <translation>في هذا البحث أقواس متداخلة أكثر مما ينبغي. استخدم أقل من ذلك.</translation>
    </message>
    <message>
        <source>This query is longer than {count} characters. Please shorten it.</source>
        <translation>هذا البحث أطول من {count} من الحروف. اختصره.</translation>
    </message>
    <message>
        <source>Undo all repairs</source>
        <translation>التراجع عن كل الإصلاحات</translation>
    </message>
    <message>
        <source>Your changes are saved in the archive, but their second copy, the journal in {folder}, could not be written ({reason}). Make room on the disk, or see to it that the folder may be written to: the journal is completed with your next change.</source>
        <translation>تغييراتك محفوظة في الأرشيف، لكن تعذرت كتابة نسختها الثانية، أي السجل في {folder} ({reason}). أفسح مكانًا على القرص أو اجعل الكتابة في المجلد ممكنة: يُستكمل السجل مع تغييرك التالي.</translation>
    </message>
    <message>
        <source>a part of it cannot be unpacked</source>
        <translation>يتعذر فك ضغط جزء منه</translation>
    </message>
    <message>
        <source>it does not follow the PDF format</source>
        <translation>لا يتبع صيغة PDF</translation>
    </message>
    <message>
        <source>it has the name of a Word, OpenDocument or PDF document but is none</source>
        <translation>اسمه اسم وثيقة Word أو OpenDocument أو PDF وليس كذلك</translation>
    </message>
    <message>
        <source>it unpacks to more than 200 times its size</source>
        <translation>ينفك إلى أكثر من 200 ضعف حجمه</translation>
    </message>
    <message>
        <source>its parts cannot be told apart</source>
        <translation>يتعذر التمييز بين أجزائه</translation>
    </message>
    <message>
        <source>its text is not valid XML</source>
        <translation>نصه ليس XML صحيحًا</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). The archive is as it was; choose another place.</source>
        <translation>تتعذر كتابة {file} ({reason}). الأرشيف كما كان؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{key} is in the trash, so no note was written into it. Restore it first.</source>
        <translation>{key} في سلة المهملات، فلم تُكتب فيه أي ملاحظة. استعده أولًا.</translation>
    </message>
    <message>
        <source>{name} cannot be opened ({reason}). Nothing was stored of it; check the file and try again.</source>
        <translation>يتعذر فتح {name} ({reason}). لم يُحفظ منه شيء؛ تحقق من الملف وحاول مجددًا.</translation>
    </message>
    <message>
        <source>{name} is larger than 200 MB, so it was left out. Import the text of it instead.</source>
        <translation>حجم {name} أكبر من 200 ميغابايت، ولذلك تُرك. استورد نصه بدلًا منه.</translation>
    </message>
    <message>
        <source>“{text}” is no year. Write year:2021, or year:2019..2022 for several years.</source>
        <translation>«{text}» ليست سنة. اكتب year:2021، أو year:2019..2022 لعدة سنوات.</translation>
    </message>
    <message>
        <source>“{value}” is not a date, so nothing was changed. Write 2022, 2022-11 or 2022-11-05.</source>
        <translation>«{value}» ليس تاريخًا، ولذلك لم يتغير شيء. اكتب 2022 أو 2022-11 أو 2022-11-05.</translation>
    </message>
    <message>
        <source>“{value}” is not a meeting, so nothing was changed. Write for example: 2022 plenary, Gaborone, BW.</source>
        <translation>«{value}» ليس اجتماعًا، ولذلك لم يتغير شيء. اكتب مثلًا: 2022 plenary, Gaborone, BW.</translation>
    </message>
    <message>
        <source>“{value}” is not a year that {field} can hold, so nothing was changed. Write four digits from 1900 to 2100, such as 2022.</source>
        <translation>«{value}» ليست سنة يقبلها {field}، ولذلك لم يتغير شيء. اكتب أربعة أرقام من 1900 إلى 2100، مثل 2022.</translation>
    </message>
    <message>
        <source>“{value}” is not the code of a language, so nothing was changed. Write two or three small letters, such as fr.</source>
        <translation>«{value}» ليس رمز لغة، ولذلك لم يتغير شيء. اكتب حرفين أو ثلاثة صغيرة، مثل fr.</translation>
    </message>
</context>
<context>
    <name>LibraryHead</name>
    <message>
        <source>Filter by title, organisation, kind, year…</source>
        <translation>تصفية حسب العنوان أو المنظمة أو النوع أو السنة…</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>تصفية المكتبة</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Trash {count}</source>
        <translation>سلة المهملات {count}</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Year not stated</source>
        <translation>السنة غير مذكورة</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message numerus="yes">
        <source>%n of them (has|have) notes and (stays|stay) until these are emptied.</source>
        <translation>
            <numerusform>ليس لأي منها ملاحظات.</numerusform>
            <numerusform>لواحد منها ملاحظات، ويبقى حتى تُحذف.</numerusform>
            <numerusform>لاثنين منها ملاحظات، ويبقيان حتى تُحذف.</numerusform>
            <numerusform>لـ%n منها ملاحظات، وتبقى حتى تُحذف.</numerusform>
            <numerusform>لـ%n منها ملاحظات، وتبقى حتى تُحذف.</numerusform>
            <numerusform>لـ%n منها ملاحظات، وتبقى حتى تُحذف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) (has|have) been in the trash for more than 90 days: {titles}.</source>
        <translation>
            <numerusform>لا بيانات في سلة المهملات منذ أكثر من 90 يومًا: {titles}.</numerusform>
            <numerusform>بيان واحد في سلة المهملات منذ أكثر من 90 يومًا: {titles}.</numerusform>
            <numerusform>بيانان في سلة المهملات منذ أكثر من 90 يومًا: {titles}.</numerusform>
            <numerusform>%n بيانات في سلة المهملات منذ أكثر من 90 يومًا: {titles}.</numerusform>
            <numerusform>%n بيانًا في سلة المهملات منذ أكثر من 90 يومًا: {titles}.</numerusform>
            <numerusform>%n بيان في سلة المهملات منذ أكثر من 90 يومًا: {titles}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) are in the trash now.</source>
        <translation>
            <numerusform>لا بيانات في سلة المهملات.</numerusform>
            <numerusform>بيان واحد في سلة المهملات الآن.</numerusform>
            <numerusform>بيانان في سلة المهملات الآن.</numerusform>
            <numerusform>%n بيانات في سلة المهملات الآن.</numerusform>
            <numerusform>%n بيانًا في سلة المهملات الآن.</numerusform>
            <numerusform>%n بيان في سلة المهملات الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) corrected. One undo takes it back in all of them.</source>
        <translation>
            <numerusform>لم يُصحح أي بيان.</numerusform>
            <numerusform>صُحح بيان واحد. تراجع واحد يعيده.</numerusform>
            <numerusform>صُحح بيانان. تراجع واحد يعيدهما.</numerusform>
            <numerusform>صُححت %n بيانات. تراجع واحد يعيدها كلها.</numerusform>
            <numerusform>صُحح %n بيانًا. تراجع واحد يعيدها كلها.</numerusform>
            <numerusform>صُحح %n بيان. تراجع واحد يعيدها كلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) restored.</source>
        <translation>
            <numerusform>لم يُستعد أي بيان.</numerusform>
            <numerusform>استعيد بيان واحد.</numerusform>
            <numerusform>استعيد بيانان.</numerusform>
            <numerusform>استعيدت %n بيانات.</numerusform>
            <numerusform>استعيد %n بيانًا.</numerusform>
            <numerusform>استعيد %n بيان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) shown</source>
        <translation>
            <numerusform>لا بيانات معروضة</numerusform>
            <numerusform>بيان واحد معروض</numerusform>
            <numerusform>بيانان معروضان</numerusform>
            <numerusform>%n بيانات معروضة</numerusform>
            <numerusform>%n بيانًا معروضًا</numerusform>
            <numerusform>%n بيان معروض</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in this window, or choose them.</source>
        <translation>أفلت ملفات أو مجلدات في أي مكان من هذه النافذة، أو اخترها.</translation>
    </message>
    <message>
        <source>Empty these for good</source>
        <translation>حذفها نهائيًا</translation>
    </message>
    <message>
        <source>Import statements…</source>
        <translation>استيراد بيانات…</translation>
    </message>
    <message>
        <source>No statement holds these words</source>
        <translation>لا بيان يحتوي على هذه الكلمات</translation>
    </message>
    <message>
        <source>No statements yet</source>
        <translation>لا بيانات بعد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the sample collection</source>
        <translation>فتح مجموعة العينات</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Shorten or clear the filter above.</source>
        <translation>اختصر المرشح أعلاه أو أفرغه.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>سلة المهملات فارغة</translation>
    </message>
    <message>
        <source>“{title}” is in the trash now.</source>
        <translation>«{title}» في سلة المهملات الآن.</translation>
    </message>
</context>
<context>
    <name>LibraryTree</name>
    <message>
        <source>Statements</source>
        <translation>البيانات</translation>
    </message>
</context>
<context>
    <name>LinkNote</name>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Note on a link</source>
        <translation>ملاحظة على رابط</translation>
    </message>
    <message>
        <source>Note on this link (private until you change that on the notes page)</source>
        <translation>ملاحظة على هذا الرابط (خاصة إلى أن تغيّر ذلك في صفحة الملاحظات)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>نص الملاحظة</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Enter open · F2 correct · Del trash · Ctrl+/ keys</source>
        <translation>‏Enter فتح · F2 تصحيح · Del سلة المهملات · ⁦Ctrl+/⁩ المفاتيح</translation>
    </message>
    <message>
        <source>Enter show · Del trash · Ctrl+/ keys</source>
        <translation>‏Enter إظهار · Del سلة المهملات · ⁦Ctrl+/⁩ المفاتيح</translation>
    </message>
    <message>
        <source>F7 next change · Ctrl+L scroll together · Ctrl+/ keys</source>
        <translation>‏F7 التغيير التالي · ⁦Ctrl+L⁩ التمرير معًا · ⁦Ctrl+/⁩ المفاتيح</translation>
    </message>
    <message>
        <source>H highlight · 1–6 label · N note · S sentence · Ctrl+Shift+C copy with citation</source>
        <translation>‏H تظليل · 1–6 تصنيف · N ملاحظة · S جملة · ⁦Ctrl+Shift+C⁩ نسخ مع الإسناد</translation>
    </message>
    <message>
        <source>My archive</source>
        <translation>أرشيفي</translation>
    </message>
    <message>
        <source>{archive} – kpdesk</source>
        <translation>{archive} – kpdesk</translation>
    </message>
    <message>
        <source>↓ next hit · H highlight · N note · Ctrl+Shift+C copy with citation</source>
        <translation>↓ النتيجة التالية · H تظليل · N ملاحظة · ⁦Ctrl+Shift+C⁩ نسخ مع الإسناد</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>p. {number}</source>
        <translation>ص {number}</translation>
    </message>
</context>
<context>
    <name>MeetingField</name>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>نوع الاجتماع</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>no meeting</source>
        <translation>بلا اجتماع</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n change(s) to the words of themes</source>
        <translation>
            <numerusform>لا تغييرات في كلمات الموضوعات</numerusform>
            <numerusform>تغيير واحد في كلمات الموضوعات</numerusform>
            <numerusform>تغييران في كلمات الموضوعات</numerusform>
            <numerusform>%n تغييرات في كلمات الموضوعات</numerusform>
            <numerusform>%n تغييرًا في كلمات الموضوعات</numerusform>
            <numerusform>%n تغيير في كلمات الموضوعات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of details and paragraphs</source>
        <translation>
            <numerusform>لا تصحيحات للتفاصيل والفقرات</numerusform>
            <numerusform>تصحيح واحد للتفاصيل والفقرات</numerusform>
            <numerusform>تصحيحان للتفاصيل والفقرات</numerusform>
            <numerusform>%n تصحيحات للتفاصيل والفقرات</numerusform>
            <numerusform>%n تصحيحًا للتفاصيل والفقرات</numerusform>
            <numerusform>%n تصحيح للتفاصيل والفقرات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about links</source>
        <translation>
            <numerusform>لا قرارات بشأن الروابط</numerusform>
            <numerusform>قرار واحد بشأن الروابط</numerusform>
            <numerusform>قراران بشأن الروابط</numerusform>
            <numerusform>%n قرارات بشأن الروابط</numerusform>
            <numerusform>%n قرارًا بشأن الروابط</numerusform>
            <numerusform>%n قرار بشأن الروابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) (waits|wait) until the statement is imported.</source>
        <translation>
            <numerusform>لا ملاحظات تنتظر استيراد البيان.</numerusform>
            <numerusform>ملاحظة واحدة تنتظر استيراد البيان.</numerusform>
            <numerusform>ملاحظتان تنتظران استيراد البيان.</numerusform>
            <numerusform>%n ملاحظات تنتظر استيراد البيان.</numerusform>
            <numerusform>%n ملاحظة تنتظر استيراد البيان.</numerusform>
            <numerusform>%n ملاحظة تنتظر استيراد البيان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) from {author}</source>
        <translation>
            <numerusform>لا ملاحظات من {author}</numerusform>
            <numerusform>ملاحظة واحدة من {author}</numerusform>
            <numerusform>ملاحظتان من {author}</numerusform>
            <numerusform>%n ملاحظات من {author}</numerusform>
            <numerusform>%n ملاحظة من {author}</numerusform>
            <numerusform>%n ملاحظة من {author}</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle brings notes, corrected details, repaired paragraphs, decisions about links and words of themes, and statements where it holds their files.</source>
        <translation>تحمل الحزمة ملاحظات وبيانات مصحَّحة وفقرات مُصلَحة وقرارات بشأن الروابط وكلمات الموضوعات، وبيانات حين تضم ملفاتها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>كل ما فيها موجود هنا من قبل.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Merge a bundle</source>
        <translation>دمج حزمة</translation>
    </message>
    <message>
        <source>Merged: {new} new, {changed} changed, {conflicts} in conflict, {to_place} to place.</source>
        <translation>تم الدمج: جديدة {new}، معدّلة {changed}، متعارضة {conflicts}، بانتظار الموضع {to_place}.</translation>
    </message>
    <message>
        <source>Merging, behind a backup…</source>
        <translation>يجري الدمج بعد نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>تجري قراءة {file}…</translation>
    </message>
    <message>
        <source>Statements with notes in this bundle</source>
        <translation>بيانات لها ملاحظات في هذه الحزمة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>إلى {name}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>with notes by {names}</source>
        <translation>مع ملاحظات من {names}</translation>
    </message>
    <message>
        <source>{file}, written {made}, as it says</source>
        <translation>‏{file}، كُتبت {made} بحسب ما فيها</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>1 {month} {year}</source>
        <translation>1 {month} {year}</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Closing speech</source>
        <translation>كلمة ختامية</translation>
    </message>
    <message>
        <source>Communiqué</source>
        <translation>بلاغ ختامي</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>الإلقاء</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنكليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Intersessional</source>
        <translation>اجتماع ما بين الدورتين</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>مداخلة</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Opening speech</source>
        <translation>كلمة افتتاحية</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Other meeting</source>
        <translation>اجتماع آخر</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>اجتماع عام</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>بيان صحفي</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتكلمون</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>بيان</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>check against delivery</source>
        <translation>يُراجع على النص الملقى</translation>
    </message>
    <message>
        <source>circulated, not delivered</source>
        <translation>عُمّم ولم يُلقَ</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>أُلقي</translation>
    </message>
    <message>
        <source>not known whether delivered</source>
        <translation>لا يُعرف هل أُلقي</translation>
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
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>NotSaved</name>
    <message numerus="yes">
        <source>Not saved: %n note(s). All words are kept in {file}, and kpdesk goes on trying.</source>
        <translation>
            <numerusform>لم تُحفظ أي ملاحظة (%n). كل الكلمات محفوظة في {file}، ويواصل kpdesk المحاولة.</numerusform>
            <numerusform>لم تُحفظ ملاحظة واحدة (%n). كل الكلمات محفوظة في {file}، ويواصل kpdesk المحاولة.</numerusform>
            <numerusform>لم تُحفظ ملاحظتان (%n). كل الكلمات محفوظة في {file}، ويواصل kpdesk المحاولة.</numerusform>
            <numerusform>لم تُحفظ %n ملاحظات. كل الكلمات محفوظة في {file}، ويواصل kpdesk المحاولة.</numerusform>
            <numerusform>لم تُحفظ %n ملاحظة. كل الكلمات محفوظة في {file}، ويواصل kpdesk المحاولة.</numerusform>
            <numerusform>لم تُحفظ %n ملاحظة. كل الكلمات محفوظة في {file}، ويواصل kpdesk المحاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n note(s). Copy the words elsewhere before you close kpdesk.</source>
        <translation>
            <numerusform>لم تُحفظ أي ملاحظة (%n). انسخ الكلمات إلى مكان آخر قبل إغلاق kpdesk.</numerusform>
            <numerusform>لم تُحفظ ملاحظة واحدة (%n). انسخ الكلمات إلى مكان آخر قبل إغلاق kpdesk.</numerusform>
            <numerusform>لم تُحفظ ملاحظتان (%n). انسخ الكلمات إلى مكان آخر قبل إغلاق kpdesk.</numerusform>
            <numerusform>لم تُحفظ %n ملاحظات. انسخ الكلمات إلى مكان آخر قبل إغلاق kpdesk.</numerusform>
            <numerusform>لم تُحفظ %n ملاحظة. انسخ الكلمات إلى مكان آخر قبل إغلاق kpdesk.</numerusform>
            <numerusform>لم تُحفظ %n ملاحظة. انسخ الكلمات إلى مكان آخر قبل إغلاق kpdesk.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk takes notes again: all of them are saved.</source>
        <translation>القرص يقبل الملاحظات من جديد: حُفظت كلها.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Leave (Esc); what you typed is kept</source>
        <translation>مغادرة (Esc)؛ ما كتبته يبقى محفوظًا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>حفظ (⁦Ctrl+Enter⁩)</translation>
    </message>
    <message>
        <source>Tags, with commas</source>
        <translation>وسوم، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>وسوم، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>من يمكنه رؤيتها</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>نص الملاحظة</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>اكتب ملاحظة…</translation>
    </message>
</context>
<context>
    <name>NoteHistory</name>
    <message>
        <source>History of the note</source>
        <translation>سجل الملاحظة</translation>
    </message>
    <message>
        <source>It became</source>
        <translation>أصبح</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>كان</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>its passage</source>
        <translation>مقطعها</translation>
    </message>
    <message>
        <source>label</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>who may see it</source>
        <translation>من يمكنه رؤيتها</translation>
    </message>
    <message>
        <source>words</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>written</source>
        <translation>كُتبت</translation>
    </message>
</context>
<context>
    <name>NoteWriting</name>
    <message>
        <source>A newer version of this statement is in the archive, and these words may stand elsewhere in it. Nothing was written. Open the statement again and select the words there.</source>
        <translation>توجد في الأرشيف نسخة أحدث من هذا البيان، وقد تقع هذه الكلمات في موضع آخر منها. لم يُكتب شيء. افتح البيان من جديد وحدد الكلمات هناك.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Highlight on ¶{n}</source>
        <translation>تظليل على ¶{n}</translation>
    </message>
    <message>
        <source>Label {n}</source>
        <translation>التصنيف {n}</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>بلا تصنيف</translation>
    </message>
    <message>
        <source>Note on a link from ¶{n}</source>
        <translation>ملاحظة على رابط من ¶{n}</translation>
    </message>
    <message>
        <source>Note on the meeting</source>
        <translation>ملاحظة على الاجتماع</translation>
    </message>
    <message>
        <source>Note on the whole statement</source>
        <translation>ملاحظة على البيان كله</translation>
    </message>
    <message>
        <source>Note on ¶{n}</source>
        <translation>ملاحظة على ¶{n}</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>للوفد</translation>
    </message>
    <message>
        <source>label {n}</source>
        <translation>التصنيف {n}</translation>
    </message>
    <message>
        <source>link from ¶ {n}</source>
        <translation>رابط من ¶ {n}</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خاصة</translation>
    </message>
    <message>
        <source>quotable</source>
        <translation>قابلة للاقتباس</translation>
    </message>
    <message>
        <source>tags {tags}</source>
        <translation>الوسوم {tags}</translation>
    </message>
    <message>
        <source>whole statement</source>
        <translation>البيان كله</translation>
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
        <translation>أي تصنيف</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>أي وسم</translation>
    </message>
    <message>
        <source>Anyone’s</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>حسب الموضع</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Filter notes…</source>
        <translation>تصفية الملاحظات…</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>تصفية الملاحظات</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>بانتظار الموضع</translation>
    </message>
    <message>
        <source>To place ({n})</source>
        <translation>بانتظار الموضع ({n})</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Trash ({n})</source>
        <translation>سلة المهملات ({n})</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>من يمكنه رؤيتها</translation>
    </message>
</context>
<context>
    <name>NotesList</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) (has|have) been in the trash for more than 90 days: {notes}.</source>
        <translation>
            <numerusform>لا ملاحظات (%n) في سلة المهملات منذ أكثر من 90 يومًا: {notes}.</numerusform>
            <numerusform>ملاحظة واحدة (%n) في سلة المهملات منذ أكثر من 90 يومًا: {notes}.</numerusform>
            <numerusform>ملاحظتان (%n) في سلة المهملات منذ أكثر من 90 يومًا: {notes}.</numerusform>
            <numerusform>%n ملاحظات في سلة المهملات منذ أكثر من 90 يومًا: {notes}.</numerusform>
            <numerusform>%n ملاحظة في سلة المهملات منذ أكثر من 90 يومًا: {notes}.</numerusform>
            <numerusform>%n ملاحظة في سلة المهملات منذ أكثر من 90 يومًا: {notes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) moved to the trash.</source>
        <translation>
            <numerusform>لم تُنقل أي ملاحظة إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت ملاحظة واحدة إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت ملاحظتان إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت %n ملاحظات إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت %n ملاحظة إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت %n ملاحظة إلى سلة المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) restored.</source>
        <translation>
            <numerusform>لم تُستعد أي ملاحظة.</numerusform>
            <numerusform>استعيدت ملاحظة واحدة.</numerusform>
            <numerusform>استعيدت ملاحظتان.</numerusform>
            <numerusform>استعيدت %n ملاحظات.</numerusform>
            <numerusform>استعيدت %n ملاحظة.</numerusform>
            <numerusform>استعيدت %n ملاحظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit	F2</source>
        <translation>تعديل	F2</translation>
    </message>
    <message>
        <source>Empty these for good</source>
        <translation>حذفها نهائيًا</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>السجل…</translation>
    </message>
    <message>
        <source>Move to the trash	Del</source>
        <translation>نقل إلى سلة المهملات	Del</translation>
    </message>
    <message>
        <source>No note fits</source>
        <translation>لا ملاحظة مطابقة</translation>
    </message>
    <message>
        <source>No note is shown</source>
        <translation>لا تُعرض أي ملاحظة</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>لا ملاحظات بعد</translation>
    </message>
    <message>
        <source>Private notes are hidden. F8 shows them again.</source>
        <translation>الملاحظات الخاصة مخفية. يظهرها F8 من جديد.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Select words in a statement and press H to highlight them, or N to write a note.</source>
        <translation>حدد كلمات في بيان واضغط H لتظليلها، أو N لكتابة ملاحظة.</translation>
    </message>
    <message>
        <source>Shorten or clear the filter above.</source>
        <translation>اختصر المرشح أعلاه أو أفرغه.</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>إظهار في النص</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>سلة المهملات فارغة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n note(s)</source>
        <translation>
            <numerusform>‏{shown} من لا شيء</numerusform>
            <numerusform>‏{shown} من ملاحظة واحدة</numerusform>
            <numerusform>‏{shown} من ملاحظتين</numerusform>
            <numerusform>‏{shown} من %n ملاحظات</numerusform>
            <numerusform>‏{shown} من %n ملاحظة</numerusform>
            <numerusform>‏{shown} من %n ملاحظة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message numerus="yes">
        <source>%n statement(s) (was|were) searched.</source>
        <translation>
            <numerusform>لم يُبحث في أي بيان.</numerusform>
            <numerusform>جرى البحث في بيان واحد.</numerusform>
            <numerusform>جرى البحث في بيانين.</numerusform>
            <numerusform>جرى البحث في %n بيانات.</numerusform>
            <numerusform>جرى البحث في %n بيانًا.</numerusform>
            <numerusform>جرى البحث في %n بيان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a passage</source>
        <translation>ابحث عن مقطع</translation>
    </message>
    <message>
        <source>Not said before</source>
        <translation>لم يُقل من قبل</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <translation>البحث عن «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>Show %n place(s) of common wording</source>
        <translation>
            <numerusform>لا مواضع لصيغ شائعة</numerusform>
            <numerusform>إظهار موضع واحد لصيغة شائعة</numerusform>
            <numerusform>إظهار موضعين لصيغ شائعة</numerusform>
            <numerusform>إظهار %n مواضع لصيغ شائعة</numerusform>
            <numerusform>إظهار %n موضعًا لصيغ شائعة</numerusform>
            <numerusform>إظهار %n موضع لصيغ شائعة</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index is being rebuilt; not all statements are searched yet.</source>
        <translation>يُعاد بناء فهرس البحث؛ ولا يُبحث في كل البيانات بعد.</translation>
    </message>
    <message>
        <source>These words stand elsewhere too, but they may only be how everybody speaks.</source>
        <translation>توجد هذه الكلمات في مواضع أخرى أيضًا، لكنها قد تكون مجرد ما يقوله الجميع.</translation>
    </message>
    <message>
        <source>Type words in the box above. “Quotation marks” keep words together, certif* finds every ending, year:2019..2022 and org:, kind:, lang:, speaker: narrow it down, NOT leaves out. F1 tells it all.</source>
        <translation>اكتب كلمات في المربع أعلاه. “علامات الاقتباس” تُبقي الكلمات معًا، وcertif* تجد كل النهايات، وyear:2019..2022 وorg: وkind: وlang: وspeaker: تضيّق البحث، وNOT تستبعد. F1 يشرح كل شيء.</translation>
    </message>
    <message>
        <source>Without the filter {value}</source>
        <translation>بدون المرشح {value}</translation>
    </message>
</context>
<context>
    <name>OriginalPage</name>
    <message>
        <source>Next page (→)</source>
        <translation>الصفحة التالية (→)</translation>
    </message>
    <message>
        <source>Only the text (Esc)</source>
        <translation>النص فقط (Esc)</translation>
    </message>
    <message>
        <source>Page before (←)</source>
        <translation>الصفحة السابقة (←)</translation>
    </message>
    <message>
        <source>Page {n} of {all} of the original</source>
        <translation>الصفحة {n} من {all} من الأصل</translation>
    </message>
    <message>
        <source>The page is being drawn…</source>
        <translation>يجري رسم الصفحة…</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>In this statement</source>
        <translation>في هذا البيان</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview of all columns</source>
        <translation>نظرة عامة على كل الأعمدة</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Highlight with label</source>
        <translation>تظليل بتصنيف</translation>
    </message>
    <message>
        <source>Repair paragraphs</source>
        <translation>إصلاح الفقرات</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Opening the archive…</source>
        <translation>يجري فتح الأرشيف…</translation>
    </message>
</context>
<context>
    <name>PlacingPanel</name>
    <message>
        <source>Nothing in the newest version is like these words. Open the text and select others.</source>
        <translation>لا شيء في أحدث نسخة يشبه هذه الكلمات. افتح النص وحدد غيرها.</translation>
    </message>
    <message>
        <source>Place {n}: paragraph {p}, {words}</source>
        <translation>الموضع {n}: الفقرة {p}، {words}</translation>
    </message>
    <message>
        <source>These words are not in the newest version. Press 1, 2 or 3 to place the note:</source>
        <translation>هذه الكلمات غير موجودة في أحدث نسخة. اضغط 1 أو 2 أو 3 لتحديد موضع الملاحظة:</translation>
    </message>
</context>
<context>
    <name>ProposalModel</name>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Store as</source>
        <translation>الحفظ كـ</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>نسخة جديدة</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>own statement</source>
        <translation>بيان مستقل</translation>
    </message>
</context>
<context>
    <name>ProposalTable</name>
    <message>
        <source>Files to import</source>
        <translation>الملفات المراد استيرادها</translation>
    </message>
</context>
<context>
    <name>QuoteCheck</name>
    <message numerus="yes">
        <source>%n paragraph(s) without quotation marks not found, and taken for your own words.</source>
        <translation>
            <numerusform>لا فقرات بلا علامات اقتباس لم يُعثر عليها.</numerusform>
            <numerusform>فقرة واحدة بلا علامات اقتباس لم يُعثر عليها، وعُدّت من كلامك.</numerusform>
            <numerusform>فقرتان بلا علامات اقتباس لم يُعثر عليهما، وعُدّتا من كلامك.</numerusform>
            <numerusform>%n فقرات بلا علامات اقتباس لم يُعثر عليها، وعُدّت من كلامك.</numerusform>
            <numerusform>%n فقرة بلا علامات اقتباس لم يُعثر عليها، وعُدّت من كلامك.</numerusform>
            <numerusform>%n فقرة بلا علامات اقتباس لم يُعثر عليها، وعُدّت من كلامك.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the place</source>
        <translation>&amp;فتح الموضع</translation>
    </message>
    <message numerus="yes">
        <source>, %n ellipsis(es)</source>
        <translation>
            <numerusform>، بلا حذف</numerusform>
            <numerusform>، حذف واحد</numerusform>
            <numerusform>، حذفان</numerusform>
            <numerusform>، %n مواضع حذف</numerusform>
            <numerusform>، %n موضع حذف</numerusform>
            <numerusform>، %n موضع حذف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, but for %n bracket(s) of the quoter</source>
        <translation>
            <numerusform>، بلا أقواس من الناقل</numerusform>
            <numerusform>، ما عدا قوسًا واحدًا من الناقل</numerusform>
            <numerusform>، ما عدا قوسين من الناقل</numerusform>
            <numerusform>، ما عدا %n أقواس من الناقل</numerusform>
            <numerusform>، ما عدا %n قوسًا من الناقل</numerusform>
            <numerusform>، ما عدا %n قوس من الناقل</numerusform>
        </translation>
    </message>
    <message>
        <source>An ellipsis stands where nothing is left out</source>
        <translation>علامة حذف حيث لم يُحذف شيء</translation>
    </message>
    <message>
        <source>Check a &amp;draft…</source>
        <translation>التحقق من م&amp;سودة…</translation>
    </message>
    <message>
        <source>Check quotations</source>
        <translation>التحقق من الاقتباسات</translation>
    </message>
    <message>
        <source>Check the quotations of a draft</source>
        <translation>التحقق من اقتباسات مسودة</translation>
    </message>
    <message>
        <source>Checking the quotations of {file}…</source>
        <translation>يجري التحقق من اقتباسات {file}…</translation>
    </message>
    <message>
        <source>Copy the &amp;exact words</source>
        <translation>نسخ الكلمات ال&amp;دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>Differs in %n word(s)</source>
        <translation>
            <numerusform>لا يختلف في أي كلمة</numerusform>
            <numerusform>يختلف في كلمة واحدة</numerusform>
            <numerusform>يختلف في كلمتين</numerusform>
            <numerusform>يختلف في %n كلمات</numerusform>
            <numerusform>يختلف في %n كلمة</numerusform>
            <numerusform>يختلف في %n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Differs in its signs only</source>
        <translation>يختلف في العلامات فقط</translation>
    </message>
    <message>
        <source>Equivalent: only quotes, dashes or spaces differ</source>
        <translation>مكافئ: لا تختلف إلا علامات الاقتباس أو الشرطات أو المسافات</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>مطابق تمامًا</translation>
    </message>
    <message>
        <source>Joined from {places}</source>
        <translation>مجموع من {places}</translation>
    </message>
    <message>
        <source>Joined from {places} of several statements</source>
        <translation>مجموع من {places} من عدة بيانات</translation>
    </message>
    <message>
        <source>Not found in this archive</source>
        <translation>غير موجود في هذا الأرشيف</translation>
    </message>
    <message>
        <source>Paste quotations here, or drop a draft to check all its quotations</source>
        <translation>ألصق الاقتباسات هنا، أو أفلت مسودة للتحقق من كل اقتباساتها</translation>
    </message>
    <message>
        <source>Said so only in an older version, not in the newest</source>
        <translation>قيل هكذا في نسخة أقدم فقط، لا في أحدث نسخة</translation>
    </message>
    <message>
        <source>The exact words are on the clipboard, with their source.</source>
        <translation>الكلمات الدقيقة في الحافظة، مع مصدرها.</translation>
    </message>
    <message numerus="yes">
        <source>The words were said, but %n word(s) between them (was|were) dropped without an ellipsis</source>
        <translation>
            <numerusform>قيلت الكلمات، ولم تُحذف بينها كلمات (%n) بلا علامة حذف</numerusform>
            <numerusform>قيلت الكلمات، لكن حُذفت بينها كلمة واحدة (%n) بلا علامة حذف</numerusform>
            <numerusform>قيلت الكلمات، لكن حُذفت بينها كلمتان (%n) بلا علامة حذف</numerusform>
            <numerusform>قيلت الكلمات، لكن حُذفت بينها %n كلمات بلا علامة حذف</numerusform>
            <numerusform>قيلت الكلمات، لكن حُذفت بينها %n كلمة بلا علامة حذف</numerusform>
            <numerusform>قيلت الكلمات، لكن حُذفت بينها %n كلمة بلا علامة حذف</numerusform>
        </translation>
    </message>
    <message>
        <source>The words were said, but in another order</source>
        <translation>قيلت الكلمات، لكن بترتيب آخر</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>الأحكام</translation>
    </message>
    <message>
        <source>Words to check</source>
        <translation>الكلمات المراد التحقق منها</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>النسخة {n}</translation>
    </message>
    <message>
        <source>{all} quotations, {wrong} to be looked at.</source>
        <translation>اقتباسات: {all}، بحاجة إلى نظر: {wrong}.</translation>
    </message>
    <message>
        <source>{done} of {total} quotations checked…</source>
        <translation>جرى التحقق من {done} من {total} من الاقتباسات…</translation>
    </message>
    <message>
        <source>{file}: {all} quotations, {wrong} to be looked at.</source>
        <translation>‏{file}: الاقتباسات {all}، منها {wrong} تستدعي المراجعة.</translation>
    </message>
    <message>
        <source>↓ verdicts · Enter open the place · E copy the exact words</source>
        <translation>↓ الأحكام · Enter فتح الموضع · E نسخ الكلمات الدقيقة</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Choose one in the library, or search for words.</source>
        <translation>اختر بيانًا من المكتبة، أو ابحث عن كلمات.</translation>
    </message>
    <message>
        <source>No statement is open</source>
        <translation>لا بيان مفتوح</translation>
    </message>
</context>
<context>
    <name>ReadingVerbs</name>
    <message>
        <source>Copied with citation.</source>
        <translation>نُسخ مع الإسناد.</translation>
    </message>
    <message>
        <source>No passage like this one was found in other years.</source>
        <translation>لم يُعثر على مقطع مثل هذا في سنوات أخرى.</translation>
    </message>
    <message>
        <source>There is no statement of another year to compare this one with.</source>
        <translation>لا يوجد بيان من سنة أخرى تمكن مقارنته بهذا.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Readers do not agree: {told}. C keeps the link, X rejects it.</source>
        <translation>القراء غير متفقين: {told}. يُبقي C الرابط ويرفضه X.</translation>
    </message>
    <message>
        <source>confirmed by {who}</source>
        <translation>أكده {who}</translation>
    </message>
    <message>
        <source>merged from {places}</source>
        <translation>ضُم من {places}</translation>
    </message>
    <message>
        <source>moved from {place}</source>
        <translation>نُقل من {place}</translation>
    </message>
    <message>
        <source>moved to {place}</source>
        <translation>نُقل إلى {place}</translation>
    </message>
    <message>
        <source>part of {place}</source>
        <translation>جزء من {place}</translation>
    </message>
    <message>
        <source>pinned by {who}</source>
        <translation>ثبّته {who}</translation>
    </message>
    <message>
        <source>rejected by {who}</source>
        <translation>رفضه {who}</translation>
    </message>
    <message>
        <source>split into {places}</source>
        <translation>قُسم إلى {places}</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>All paragraphs are as they were imported.</source>
        <translation>كل الفقرات كما استُوردت.</translation>
    </message>
    <message>
        <source>¶{n} and the next paragraph are one now.</source>
        <translation>أصبحت ¶{n} والفقرة التالية فقرة واحدة.</translation>
    </message>
    <message>
        <source>¶{n} is left out: it is no longer found or compared. The same keys bring it back.</source>
        <translation>استُبعدت ¶{n}: لم تعد تُوجد بالبحث ولا تُقارن. والمفاتيح نفسها ترجعها.</translation>
    </message>
    <message>
        <source>¶{n} is read again.</source>
        <translation>عادت ¶{n} مقروءة.</translation>
    </message>
    <message>
        <source>¶{n} is two paragraphs now.</source>
        <translation>أصبحت ¶{n} فقرتين.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message numerus="yes">
        <source>The archive was made anew, with %n note(s). The damaged file is kept: {file}</source>
        <translation>
            <numerusform>أُعيد إنشاء الأرشيف بلا ملاحظات. والملف التالف محفوظ: {file}</numerusform>
            <numerusform>أُعيد إنشاء الأرشيف وفيه ملاحظة واحدة. والملف التالف محفوظ: {file}</numerusform>
            <numerusform>أُعيد إنشاء الأرشيف وفيه ملاحظتان. والملف التالف محفوظ: {file}</numerusform>
            <numerusform>أُعيد إنشاء الأرشيف وفيه %n ملاحظات. والملف التالف محفوظ: {file}</numerusform>
            <numerusform>أُعيد إنشاء الأرشيف وفيه %n ملاحظة. والملف التالف محفوظ: {file}</numerusform>
            <numerusform>أُعيد إنشاء الأرشيف وفيه %n ملاحظة. والملف التالف محفوظ: {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept among the backups.</source>
        <translation>استُعيدت النسخة الاحتياطية. وما كان من قبل محفوظ بين النسخ الاحتياطية.</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>may only be common wording</source>
        <translation>قد تكون مجرد صيغة شائعة</translation>
    </message>
</context>
<context>
    <name>ResultsHead</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Order of the passages</source>
        <translation>ترتيب المقاطع</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>الصلة</translation>
    </message>
    <message>
        <source>Relevance, newer first</source>
        <translation>الصلة، الأحدث أولًا</translation>
    </message>
    <message>
        <source>searched {done} of {all} statements</source>
        <translation>بُحث في {done} من {all} من البيانات</translation>
    </message>
    <message numerus="yes">
        <source>the best %n of them shown</source>
        <translation>
            <numerusform>لا شيء معروض</numerusform>
            <numerusform>الأفضل معروض</numerusform>
            <numerusform>الأفضلان معروضان</numerusform>
            <numerusform>أفضل %n معروضة</numerusform>
            <numerusform>أفضل %n معروضة</numerusform>
            <numerusform>أفضل %n معروضة</numerusform>
        </translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>‏{ms} مللي ثانية</translation>
    </message>
</context>
<context>
    <name>ResultsList</name>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>May only be common wording. {year}, {title}, paragraph {n}: {words}</source>
        <translation>قد تكون مجرد صيغة شائعة. {year}، {title}، الفقرة {n}: {words}</translation>
    </message>
    <message>
        <source>Note on paragraph {n}: {text} “{quote}”</source>
        <translation>ملاحظة على الفقرة {n}: {text} «{quote}»</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>بلا سنة</translation>
    </message>
    <message>
        <source>{year}, {title}, paragraph {n}: {words}</source>
        <translation>‏{year}، {title}، الفقرة {n}: {words}</translation>
    </message>
</context>
<context>
    <name>Ribbons</name>
    <message>
        <source>Links between two columns</source>
        <translation>الروابط بين عمودين</translation>
    </message>
</context>
<context>
    <name>SaveComparison</name>
    <message>
        <source>It holds two sides, {first} and {second}; the other kinds of files hold all.</source>
        <translation>يحوي جانبين، {first} و{second}؛ أما أنواع الملفات الأخرى فتحوي الكل.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Only passages on {theme} are inside.</source>
        <translation>لا يحوي إلا مقاطع عن {theme}.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>حفظ المقارنة</translation>
    </message>
    <message>
        <source>Save the comparison: only passages on {theme}</source>
        <translation>حفظ المقارنة: مقاطع عن {theme} فقط</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>The comparison is saved as {file}.</source>
        <translation>حُفظت المقارنة باسم {file}.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Word, tracked changes, only {first} → {second} (*.docx)</source>
        <translation>Word، تعقّب التغييرات، فقط {first} ← {second} (*.docx)</translation>
    </message>
    <message>
        <source>Word, with tracked changes (*.docx)</source>
        <translation>‏Word مع تتبع التغييرات (*.docx)</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <translation>عدم الاحتفاظ</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n passage(s)</source>
        <translation>
            <numerusform>‏{name}: لا مقاطع</numerusform>
            <numerusform>‏{name}: مقطع واحد</numerusform>
            <numerusform>‏{name}: مقطعان</numerusform>
            <numerusform>‏{name}: %n مقاطع</numerusform>
            <numerusform>‏{name}: %n مقطعًا</numerusform>
            <numerusform>‏{name}: %n مقطع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchChoices</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>السياقات</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>مطابق تمامًا</translation>
    </message>
    <message>
        <source>Find words only in the form that is typed</source>
        <translation>إيجاد الكلمات بالصيغة المكتوبة فقط</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Keep this search in the list at the side</source>
        <translation>الاحتفاظ بهذا البحث في القائمة الجانبية</translation>
    </message>
    <message>
        <source>Look through texts and notes</source>
        <translation>البحث في النصوص والملاحظات</translation>
    </message>
    <message>
        <source>Look through the notes only</source>
        <translation>البحث في الملاحظات فقط</translation>
    </message>
    <message>
        <source>Look through the texts only</source>
        <translation>البحث في النصوص فقط</translation>
    </message>
    <message>
        <source>Look through the titles only</source>
        <translation>البحث في العناوين فقط</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Show every place with the words before and after it</source>
        <translation>إظهار كل موضع مع الكلمات التي قبله وبعده</translation>
    </message>
    <message>
        <source>Show how often it was said in each year</source>
        <translation>إظهار عدد مرات القول في كل سنة</translation>
    </message>
    <message>
        <source>Show the passages, best first</source>
        <translation>إظهار المقاطع، الأفضل أولًا</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
</context>
<context>
    <name>SecondCopy</name>
    <message>
        <source>Bring them back</source>
        <translation>إعادتها</translation>
    </message>
    <message>
        <source>The second copy of your changes, the journal, is whole again.</source>
        <translation>النسخة الثانية من تغييراتك، أي السجل، كاملة من جديد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What only the journal knew is back in the archive, as far as its statements are there.</source>
        <translation>عاد إلى الأرشيف ما لم يكن يعرفه إلا السجل، بقدر ما توجد فيه بياناته.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Copy with citation</source>
        <translation>نسخ مع الإسناد</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message numerus="yes">
        <source>%n note(s) (goes|go) into the bundle</source>
        <translation>
            <numerusform>لا ملاحظات تدخل الحزمة</numerusform>
            <numerusform>ملاحظة واحدة تدخل الحزمة</numerusform>
            <numerusform>ملاحظتان تدخلان الحزمة</numerusform>
            <numerusform>%n ملاحظات تدخل الحزمة</numerusform>
            <numerusform>%n ملاحظة تدخل الحزمة</numerusform>
            <numerusform>%n ملاحظة تدخل الحزمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) (is|are) in {file}; it was read again and is whole.</source>
        <translation>
            <numerusform>لا ملاحظات في {file}؛ وقد أُعيدت قراءته وهو سليم.</numerusform>
            <numerusform>ملاحظة واحدة في {file}؛ وقد أُعيدت قراءته وهو سليم.</numerusform>
            <numerusform>ملاحظتان في {file}؛ وقد أُعيدت قراءته وهو سليم.</numerusform>
            <numerusform>%n ملاحظات في {file}؛ وقد أُعيدت قراءته وهو سليم.</numerusform>
            <numerusform>%n ملاحظة في {file}؛ وقد أُعيدت قراءته وهو سليم.</numerusform>
            <numerusform>%n ملاحظة في {file}؛ وقد أُعيدت قراءته وهو سليم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) (stays|stay) here.</source>
        <translation>
            <numerusform>لا ملاحظات خاصة تبقى هنا.</numerusform>
            <numerusform>ملاحظة خاصة واحدة تبقى هنا.</numerusform>
            <numerusform>ملاحظتان خاصتان تبقيان هنا.</numerusform>
            <numerusform>%n ملاحظات خاصة تبقى هنا.</numerusform>
            <numerusform>%n ملاحظة خاصة تبقى هنا.</numerusform>
            <numerusform>%n ملاحظة خاصة تبقى هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Corrected details, repaired paragraphs, decisions about links and words of themes go along.</source>
        <translation>ترافقها البيانات المصحَّحة والفقرات المُصلَحة والقرارات بشأن الروابط وكلمات الموضوعات.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Private notes stay here. Tick those that may leave:</source>
        <translation>تبقى الملاحظات الخاصة هنا. ضع علامة على ما يجوز أن يخرج منها:</translation>
    </message>
    <message>
        <source>Private notes that may leave</source>
        <translation>ملاحظات خاصة يجوز أن تخرج</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>حفظ الحزمة</translation>
    </message>
    <message>
        <source>Save the bundle…</source>
        <translation>حفظ الحزمة…</translation>
    </message>
    <message>
        <source>Share notes</source>
        <translation>مشاركة ملاحظات</translation>
    </message>
    <message>
        <source>The statements go along, with their files</source>
        <translation>ترافقها البيانات مع ملفاتها</translation>
    </message>
    <message>
        <source>a name or a delegation; stands in the bundle</source>
        <translation>اسم أو وفد؛ يُذكر في الحزمة</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>ShippedCollection</name>
    <message numerus="yes">
        <source>%n new statement(s) came with kpdesk and went into your archive.</source>
        <translation>
            <numerusform>لم يأت مع kpdesk أي بيان جديد.</numerusform>
            <numerusform>جاء مع kpdesk بيان جديد واحد ودخل أرشيفك.</numerusform>
            <numerusform>جاء مع kpdesk بيانان جديدان ودخلا أرشيفك.</numerusform>
            <numerusform>جاءت مع kpdesk %n بيانات جديدة ودخلت أرشيفك.</numerusform>
            <numerusform>جاء مع kpdesk %n بيانًا جديدًا ودخلت أرشيفك.</numerusform>
            <numerusform>جاء مع kpdesk %n بيان جديد ودخلت أرشيفك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideMenu</name>
    <message>
        <source>No year and no title has these words. Type fewer of them.</source>
        <translation>لا سنة ولا عنوان فيه هذه الكلمات. اكتب أقل منها.</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet. Import further statements first (Ctrl+I).</source>
        <translation>لا يوجد بعد ما يُقارن به. استورد بيانات أخرى أولًا (Ctrl+I).</translation>
    </message>
    <message>
        <source>Year, or words of a title</source>
        <translation>سنة، أو كلمات من عنوان</translation>
    </message>
    <message>
        <source>Years and statements</source>
        <translation>السنوات والبيانات</translation>
    </message>
</context>
<context>
    <name>SideNames</name>
    <message>
        <source>version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
</context>
<context>
    <name>SideOffers</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>لا بيانات</numerusform>
            <numerusform>بيان واحد</numerusform>
            <numerusform>بيانان</numerusform>
            <numerusform>%n بيانات</numerusform>
            <numerusform>%n بيانًا</numerusform>
            <numerusform>%n بيان</numerusform>
        </translation>
    </message>
    <message>
        <source>All plenaries of {speaker}</source>
        <translation>كل الاجتماعات العامة: {speaker}</translation>
    </message>
    <message>
        <source>Compare {older} and {newer}</source>
        <translation>قارن {older} و{newer}</translation>
    </message>
    <message>
        <source>Compare {speaker}, {older} and {newer}</source>
        <translation>قارن {speaker}، {older} و{newer}</translation>
    </message>
</context>
<context>
    <name>SlowStick</name>
    <message>
        <source>The stick that kpdesk runs from is slow: it takes {seconds} seconds to keep a small change. Nothing is lost by that. The same folder on a faster stick is opened there as it is.</source>
        <translation>الوحدة التي يعمل منها kpdesk بطيئة: يستغرق حفظ تغيير صغير {seconds} ثانية. لا يضيع شيء بسبب ذلك. والمجلد نفسه على وحدة أسرع يُفتح هناك كما هو.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>لا بيانات</numerusform>
            <numerusform>بيان واحد</numerusform>
            <numerusform>بيانان</numerusform>
            <numerusform>%n بيانات</numerusform>
            <numerusform>%n بيانًا</numerusform>
            <numerusform>%n بيان</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>A newer version of this statement came in. You are reading version {n}.</source>
        <translation>وردت نسخة أحدث من هذا البيان. أنت تقرأ النسخة {n}.</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>إظهار الأحدث</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open statements</source>
        <translation>البيانات المفتوحة</translation>
    </message>
    <message>
        <source>Taken out: {title}</source>
        <translation>أُخرج: {title}</translation>
    </message>
</context>
<context>
    <name>TakenOut</name>
    <message>
        <source>Its text and its notes are kept and come back with it. Nothing can be written into it now.</source>
        <translation>يُحفظ نصه وملاحظاته وتعود معه. لا يمكن كتابة شيء فيه الآن.</translation>
    </message>
    <message>
        <source>Notes that were being written on it are kept as drafts, and come back with it.</source>
        <translation>الملاحظات التي كانت تُكتب عليه محفوظة كمسودات وتعود معه.</translation>
    </message>
    <message>
        <source>Redo the import</source>
        <translation>إعادة الاستيراد</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>This statement is in the trash</source>
        <translation>هذا البيان في سلة المهملات</translation>
    </message>
    <message>
        <source>This statement is not in the archive that is open now</source>
        <translation>هذا البيان ليس في الأرشيف المفتوح الآن</translation>
    </message>
    <message>
        <source>This statement was taken out with its import</source>
        <translation>أُخرج هذا البيان مع استيراده</translation>
    </message>
</context>
<context>
    <name>ThemeGridView</name>
    <message>
        <source>Themes by side</source>
        <translation>المواضيع حسب الجانب</translation>
    </message>
    <message>
        <source>{cell}. Enter shows them.</source>
        <translation>{cell}. يعرضها مفتاح Enter.</translation>
    </message>
    <message numerus="yes">
        <source>{theme}, {side}: %n passage(s)</source>
        <translation>
            <numerusform>‏{theme}، {side}: لا مقاطع</numerusform>
            <numerusform>‏{theme}، {side}: مقطع واحد</numerusform>
            <numerusform>‏{theme}، {side}: مقطعان</numerusform>
            <numerusform>‏{theme}، {side}: %n مقاطع</numerusform>
            <numerusform>‏{theme}، {side}: %n مقطعًا</numerusform>
            <numerusform>‏{theme}، {side}: %n مقطع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToPlace</name>
    <message>
        <source>The note stands in ¶{n} now.</source>
        <translation>أصبحت الملاحظة في ¶{n} الآن.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search %n statement(s)</source>
        <translation>
            <numerusform>البحث</numerusform>
            <numerusform>البحث في بيان واحد</numerusform>
            <numerusform>البحث في بيانين</numerusform>
            <numerusform>البحث في %n بيانات</numerusform>
            <numerusform>البحث في %n بيانًا</numerusform>
            <numerusform>البحث في %n بيان</numerusform>
        </translation>
    </message>
    <message>
        <source>{statements} and {notes}</source>
        <translation>‏{statements} و{notes}</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>Times per 1,000 words said in the year</source>
        <translation>مرات لكل 1000 كلمة قيلت في السنة</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Done again: {what}</source>
        <translation>أُعيد: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>تم التراجع: {what}</translation>
    </message>
</context>
<context>
    <name>ViewVerbs</name>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>الأل&amp;وان</translation>
    </message>
    <message>
        <source>Langua&amp;ge</source>
        <translation>اللغ&amp;ة</translation>
    </message>
    <message>
        <source>Private notes are hidden on this screen. F8 shows them again.</source>
        <translation>الملاحظات الخاصة مخفية على هذه الشاشة. F8 يظهرها من جديد.</translation>
    </message>
    <message>
        <source>Private notes can be seen again.</source>
        <translation>الملاحظات الخاصة ظاهرة من جديد.</translation>
    </message>
    <message>
        <source>The window speaks this language from the next start on.</source>
        <translation>ستتحدث النافذة بهذه اللغة ابتداءً من التشغيل التالي.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>WhyLine</name>
    <message>
        <source>By a reader’s own words: {themes}</source>
        <translation>بكلمات قارئ: {themes}</translation>
    </message>
    <message>
        <source>Click a passage: its counterpart comes level, and here stands why they are linked.</source>
        <translation>انقر مقطعًا: يأتي مقابله بمحاذاته، ويظهر هنا سبب الربط بينهما.</translation>
    </message>
    <message>
        <source>Confirmed by a reader</source>
        <translation>أكده قارئ</translation>
    </message>
    <message>
        <source>Link {place} of {count} · Space: next</source>
        <translation>الرابط {place} من {count} · Space: التالي</translation>
    </message>
    <message>
        <source>On the same theme</source>
        <translation>في الموضوع نفسه</translation>
    </message>
    <message>
        <source>Pinned by a reader</source>
        <translation>ثبّته قارئ</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>ذو صلة</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>أُعيدت صياغته</translation>
    </message>
    <message>
        <source>Shared words: {terms}</source>
        <translation>كلمات مشتركة: {terms}</translation>
    </message>
    <message>
        <source>Thanks, signatures and addresses are folded and not counted. Enter shows them.</source>
        <translation>الشكر والتوقيعات والعناوين مطوية ولا تُحسب. يظهرها مفتاح Enter.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>The same but for the marked words</source>
        <translation>متطابق ما عدا الكلمات المعلَّمة</translation>
    </message>
    <message>
        <source>Themes: {themes}</source>
        <translation>المواضيع: {themes}</translation>
    </message>
    <message>
        <source>Titles, places, dates and greetings are folded and not counted. Enter shows them.</source>
        <translation>العناوين والأماكن والتواريخ والتحيات مطوية ولا تُحسب. يُظهرها المفتاح Enter.</translation>
    </message>
    <message>
        <source>What stands after the speech is shown and counted. Enter folds it again.</source>
        <translation>ما يلي الكلمة معروض ومحسوب. يطويه مفتاح Enter من جديد.</translation>
    </message>
    <message>
        <source>What stands before the speech is shown and counted. Enter folds it again.</source>
        <translation>ما قبل الكلمة ظاهر ومحسوب. يطويه المفتاح Enter من جديد.</translation>
    </message>
    <message>
        <source>{sign} {here} · No counterpart found in {there}</source>
        <translation>‏{sign} {here} · لم يُعثر على مقابل في {there}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The archive is not open yet. Please wait a moment and try again.</source>
        <translation>لم يُفتح الأرشيف بعد. انتظر لحظة ثم حاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>YearBars</name>
    <message numerus="yes">
        <source>{year}: %n passage(s)</source>
        <translation>
            <numerusform>‏{year}: لا مقاطع</numerusform>
            <numerusform>‏{year}: مقطع واحد</numerusform>
            <numerusform>‏{year}: مقطعان</numerusform>
            <numerusform>‏{year}: %n مقاطع</numerusform>
            <numerusform>‏{year}: %n مقطعًا</numerusform>
            <numerusform>‏{year}: %n مقطع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>_SearchBox</name>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Type words to find in all statements and notes</source>
        <translation>اكتب كلمات للبحث عنها في كل البيانات والملاحظات</translation>
    </message>
</context>
<context>
    <name>_YearBar</name>
    <message numerus="yes">
        <source>{year}: {rate} per 1,000 words, %n time(s)</source>
        <translation>
            <numerusform>‏{year}: {rate} لكل 1000 كلمة، لا مرات</numerusform>
            <numerusform>‏{year}: {rate} لكل 1000 كلمة، مرة واحدة</numerusform>
            <numerusform>‏{year}: {rate} لكل 1000 كلمة، مرتان</numerusform>
            <numerusform>‏{year}: {rate} لكل 1000 كلمة، %n مرات</numerusform>
            <numerusform>‏{year}: {rate} لكل 1000 كلمة، %n مرة</numerusform>
            <numerusform>‏{year}: {rate} لكل 1000 كلمة، %n مرة</numerusform>
        </translation>
    </message>
</context>
</TS>
