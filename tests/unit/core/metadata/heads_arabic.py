"""Heads of imaginary Arabic documents with the description they should get; all of it invented for the tests."""

from __future__ import annotations

from tests.unit.core.metadata.head import Head

PROSE = (
    "كان النهر هادئا في ذلك الصباح، وقال الذين يحفرون على ضفتيه لزوارنا إن سعر الحجر انخفض بمقدار الثلث منذ موسم "
    "الأمطار. ولم يعترض أحد في القاعة على الأرقام التي عرضت على الجدار أمام جميع الوفود المشاركة."
)

HEADS = (
    Head(
        "كلمة افتتاحية بأرقام هندية",
        """
الكلمة الافتتاحية لائتلاف المجتمع المدني

الاجتماع العام لعملية كيمبرلي، دبي
١٢ نوفمبر ٢٠٢٤

السيد الرئيس،

{prose}
""",
        {
            "title": "الكلمة الافتتاحية لائتلاف المجتمع المدني",
            "date": "2024-11-12",
            "meeting": (2024, "plenary", "Dubai", "AE"),
            "organisation": "CSC",
            "kind": "opening speech",
            "language": "ar",
        },
    ),
    Head(
        "بيان وفد بأسماء الشهور الشامية",
        """
بيان وفد الإمارات العربية المتحدة

الاجتماع العام لعملية كيمبرلي
١٢ تشرين الثاني ٢٠٢١

أصحاب السعادة،

{prose}
""",
        {
            "organisation": "United Arab Emirates",
            "date": "2021-11-12",
            "kind": "statement",
            "meeting": (2021, "plenary", "Moscow", "RU"),
        },
    ),
    Head(
        "بيان صحفي",
        """
بيان صحفي

للنشر الفوري

شهادة واحدة لا تكفي

بيروت، 5 آذار/مارس 2020

{prose}
""",
        {"title": "شهادة واحدة لا تكفي", "kind": "press release", "date": "2020-03-05", "language": "ar"},
    ),
    Head(
        "كلمة ألقاها وزير",
        """
الكلمة الختامية لجمهورية لبنان

ألقاها معالي الوزير سامر حداد

اجتماع ما بين الدورات لعملية كيمبرلي، 17 مايو 2024

السيدات والسادة،

{prose}
""",
        {
            "organisation": "Lebanon",
            "kind": "closing speech",
            "date": "2024-05-17",
            "delivery": "delivered",
            "meeting": (2024, "intersessional", "Dubai", "AE"),
        },
    ),
    Head(
        "رسالة بلا تاريخ",
        """
رسالة مفتوحة إلى المشاركين

باسم ائتلاف المجتمع المدني نكتب إليكم للمرة الثالثة. {prose}
""",
        {"kind": "letter", "organisation": "CSC", "date": None, "language": "ar"},
    ),
    Head(
        "وصفة طعام",
        "\nحساء العدس بالليمون\n\n{prose}\n",
        {"title": "حساء العدس بالليمون", "kind": "other", "organisation": None, "date": None, "language": "ar"},
    ),
)
