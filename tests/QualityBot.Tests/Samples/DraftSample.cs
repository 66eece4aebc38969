using QualityBot.Tests.Support;

namespace QualityBot.Tests.Samples;

/// <summary>Minutes of the made-up school before anybody signed them, made from last year's file: with the slips that this brings.</summary>
internal static class DraftSample
{
    public static byte[] Build() => new DocxFile()
        .P("МБОУ «Школа № 12 г. Заречный»", center: true)
        .Raw("""<w:p><w:pPr><w:spacing w:before="240" w:after="0"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:spacing w:val="60"/><w:sz w:val="30"/></w:rPr><w:t>ПРОТОКОЛ</w:t></w:r></w:p>""")
        .P("заседания педагогического совета", center: true)
        .Raw("""<w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="9355"/></w:tabs><w:spacing w:after="240"/></w:pPr><w:r><w:t>от 28 августа 2026 года</w:t></w:r><w:r><w:tab/><w:t>№ 1</w:t></w:r></w:p>""")
        .P("Председатель: Ларионова В.А.")
        .P("Секретарь: Мухоморова Д.И.")
        .P("Присутствовали: 24 человека.")
        .Heading("ПОВЕСТКА ДНЯ")
        .Numbered("Итоги прошлого учебного года и задачи на новый.")
        .Numbered("План работы школы.")
        .P("СЛУШАЛИ: Громыхалину А.П., заместителя директора по УВР, об итогах прошлого учебного года.")
        .P("РЕШИЛИ:", bold: true)
        .Raw(Table(
            ["№", "Решение", "Срок", "Ответственный"],
            ["1", "Утвердить план-график оценочных процедур", "до 14.09.2026", "Зам. директора по УВР"],
            ["2", "Провести входные работы по математике и русскому языку в 5–9 классах", "", "Руководители ШМО"],
            ["3", "Подготовить приказ о школьной системе наставничества", "15.09.2026", "Зам. директора по УВР"],
            ["4", "Обсудить результаты ВПР на заседаниях методических объединений", "до 30 сентября 2025 г.", "Руководители ШМО"],
            ["5", "Составить списки учащихся, которым нужна поддержка", "до 18 сентября 2026 г.", ""],
            ["6", "Назначить ответственных за ВПР на 2025-2026 учебный год", "16.09.2026", "Зам. директора по УВР"],
            ["7", "Проверить рабочие программы и календарное планирование", "17.09.2026", "Зам. директора по УВР"],
            ["8", "Обсудить результаты ВПР на заседаниях методических объединений", "октябрь 2026 г.", "Руководители ШМО"],
            ["8", "Провести родительские собрания о порядке оценивания", "до 25 сентября 2026 г.", "Классные руководители"],
            ["9", "Согласовать график посещения уроков", "до 18 сентября 2026 г.", "Зам. директора по УВР"],
            ["10", "", "", ""]))
        .P("Голосовали: «за» – 24, «против» – нет, «воздержались» – нет.")
        .P("Председатель ____________ В.А. Ларионова")
        .P("Секретарь ____________ Д.И. Мухоморова")
        .Build();

    /// <summary>A table with columns as wide as their words need, a grey head that repeats on every page, and numbers in the middle.</summary>
    private static string Table(params string[][] rows)
    {
        int[] widths = [600, 4400, 2000, 2355];
        return """<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="9355" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>"""
            + $"""<w:tblGrid>{string.Concat(widths.Select(width => $"""<w:gridCol w:w="{width}"/>"""))}</w:tblGrid>"""
            + string.Concat(rows.Select((row, index) => $"""<w:tr><w:trPr><w:cantSplit/>{(index == 0 ? "<w:tblHeader/>" : "")}</w:trPr>{string.Concat(row.Select((text, column) => Cell(text, widths[column], index == 0, column == 0)))}</w:tr>"""))
            + "</w:tbl>";
    }

    private static string Cell(string text, int width, bool isHead, bool isCentred) =>
        $"""<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{(isHead ? """<w:shd w:val="clear" w:color="auto" w:fill="E7E6E6"/>""" : "")}</w:tcPr><w:p><w:pPr>{(isCentred || isHead ? """<w:jc w:val="center"/>""" : "")}</w:pPr>"""
        + (text.Length == 0 ? "" : $"""<w:r><w:rPr>{(isHead ? "<w:b/>" : "")}<w:sz w:val="22"/></w:rPr><w:t>{text}</w:t></w:r>""") + "</w:p></w:tc>";
}
