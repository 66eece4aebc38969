using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Decisions.Intake;
using QualityDomain.Decisions.RoundTrip;

namespace QualityBot.Decisions;

/// <summary>Words about the workbook in which a paper is corrected, and about what is remembered of corrections.</summary>
internal static partial class Texts
{
    public const string InExcel = "Исправить в Excel";
    public const string WritingSheet = "Готовлю таблицу…";
    public const string SheetHint = "Исправьте белые столбцы, сохраните и пришлите файл сюда же, в чат. Лишнюю строку удалите, новую допишите внизу. Ничего не изменится, пока Вы не подтвердите.";
    public const string SheetSent = "Это всё, что я прочитал. Исправьте белые столбцы, сохраните файл и пришлите его сюда: покажу, что изменилось, и спрошу.";
    public const string LookingAtSheet = "Смотрю, что в таблице…";
    public const string SheetIsBroken = "В этой таблице не хватает столбцов, которые я давал. Нажмите «Исправить в Excel» ещё раз и правьте новую.";
    public const string NothingCorrected = "В таблице всё так же, как на экране: правок нет.";
    public const string TakeCorrections = "Принять правки";
    public const string LeaveCorrections = "Не менять";

    public static string SheetName(string paper) => $"{Path.GetFileNameWithoutExtension(paper)} – правки.xlsx";

    public static string OfAnotherPaper(string other, string open) => $"Это правки к документу «{other}», а открыт «{open}»: пришлите таблицу, которую я дал к нему.";

    public static string CorrectionsWithoutPaper(string paper) => $"Это правки к документу «{paper}», он сейчас не открыт: пришлите сначала сам документ, потом эту таблицу.";

    /// <summary>«изменено 3 строки, добавлена 1, не берём 2».</summary>
    public static string Summary(Corrections corrections, PaperDraft draft)
    {
        var removed = corrections.Rows.Count(row => row.IsRemoval(draft));
        var added = corrections.Rows.Count(row => row.Row is null);
        var changed = corrections.Rows.Count - removed - added;
        var parts = new[]
        {
            changed > 0 ? $"{RussianText.Plural(changed, "изменена", "изменено", "изменено")} {Rows(changed)}" : null,
            added > 0 ? $"{RussianText.Plural(added, "добавлена", "добавлено", "добавлено")} {Rows(added)}" : null,
            removed > 0 ? $"{RussianText.Plural(removed, "убрана", "убрано", "убрано")} {Rows(removed)}" : null,
        }.OfType<string>().ToList();
        return parts.Count > 0 ? $"{string.Join(", ", parts)}." : "понятных изменений нет.";
    }

    public static string Title(SheetColumn column) => column switch
    {
        SheetColumn.Text => "текст",
        SheetColumn.Deadline or SheetColumn.DeadlineAsWritten => "срок",
        SheetColumn.People or SheetColumn.ResponsibleAsWritten => "кто",
        SheetColumn.Classes => "классы",
        _ => "судьба",
    };

    public static string Cell(string words) => words.Length == 0 ? "пусто" : RichText.Shorten(words.ReplaceLineEndings("; "), 120);

    public static string Who(DraftRow row) => row.Parties.Count == 0 ? "ответственный не указан" : string.Join("; ", row.Parties.Select(Briefly));

    public static string Unclear(UnclearCell cell) => cell switch
    {
        { Column: SheetColumn.Text } => $"строка {cell.Line}: нет текста решения",
        { Column: SheetColumn.Deadline or SheetColumn.DeadlineAsWritten } => $"строка {cell.Line}, срок: «{Cell(cell.Words)}»",
        { Column: SheetColumn.People or SheetColumn.ResponsibleAsWritten } => $"строка {cell.Line}, кто отвечает: {Explain(cell.FitsSeveral ? new SeveralAreCalledSo(cell.Words) : new NobodyIsCalledSo(cell.Words))}",
        { Column: SheetColumn.Classes } => $"строка {cell.Line}, классы: «{Cell(cell.Words)}»",
        _ => $"строка {cell.Line}, берём или нет: «{Cell(cell.Words)}»",
    };

    /// <summary>«срок «до каникул» – до 25 октября 2026 г.».</summary>
    public static string Recalled(PhraseMeaning one) => one.Kind == PhraseKind.Deadline
        ? $"срок «{RichText.Shorten(one.Phrase, 60)}» – {Deadline(one.Meaning)}"
        : $"«{RichText.Shorten(one.Phrase, 60)}» – {string.Join("; ", PhraseMemory.PartiesOf(one).Select(Briefly))}";

    /// <summary>A party in a message: people by initials.</summary>
    private static string Briefly(string party) =>
        QualityDomain.People.Responsibles.CanonicalParties.One(party).PersonName is { } name && QualityDomain.People.PersonNameReader.TryRead(name, out var person) ? person.WithInitials : PartyName(party);

    /// <summary>What of a row is as it was corrected in an earlier paper.</summary>
    public static IEnumerable<string> AsBefore(IEnumerable<PhraseMeaning> phrases, DraftRow row) =>
        from one in phrases
        where one.Phrase == PhraseMeaning.PhraseOf(one.Kind == PhraseKind.Deadline ? row.DeadlineText : row.ResponsibleText)
        where one.Meaning == (one.Kind == PhraseKind.Deadline ? row.Deadline : string.Join("; ", row.Parties))
        select one.Kind == PhraseKind.Deadline ? "Срок – как в прошлый раз." : "Кто отвечает – как в прошлый раз.";
}
