using QualityDomain;

namespace QualityBot.Documents;

/// <summary>Every word about files that could not be read: what is wrong and what to do.</summary>
public static class Texts
{
    /// <summary>Said with every file that is given back changed and had been signed.</summary>
    public const string SignatureIsGone = "Файл был подписан электронной подписью: на возвращённой копии она уже не действует, подписанный оригинал сохраните.";

    /// <summary>One sentence for each problem of this folder.</summary>
    public static string Explain(Problem problem) => problem switch
    {
        TooLarge => "Файл слишком большой: пришлите документ до 10 МБ – уберите из него картинки или разделите на части.",
        Empty => "В файле нет текста: проверьте, тот ли документ выбран, и пришлите его ещё раз.",
        WrongType => "Такие файлы я не читаю: пришлите документ Word (.docx), таблицу Excel (.xlsx), PDF или текст.",
        Picture => "Это картинка или скан, текста в нём нет: пришлите сам документ Word (.docx) или вставьте текст в чат.",
        Pdf => "PDF здесь прочитать нечем: пришлите исходный документ Word (.docx) или скопируйте текст и вставьте его в чат.",
        TakesTooLong => "Файл устроен так сложно, что прочитать его не удалось: скопируйте из него текст и вставьте в чат.",
        OldWordFormat => "Это документ старого формата: откройте его в Word, выберите «Сохранить как» → .docx и пришлите снова.",
        OpenDocumentFormat => "Это документ OpenOffice: выберите «Сохранить как» → .docx (для таблицы .xlsx) и пришлите снова.",
        Damaged => "Файл повреждён или загрузился не полностью: откройте его в Word, сохраните ещё раз как .docx и пришлите снова.",
        HasMacros => "В файле есть макросы, такие я не открываю: сохраните его как обычный документ (.docx или .xlsx) и пришлите снова.",
        HasEmbeddedObjects => "В документ вложены другие файлы или объекты: скопируйте текст и таблицы в новый документ Word и пришлите его.",
        HasExternalParts => "Документ подгружает данные из другого места: скопируйте текст и таблицы в новый документ Word и пришлите его.",
        PasswordProtected => "Документ закрыт паролем: снимите защиту (Файл → Сведения → Защита документа) и пришлите снова.",
        BombLike => "Файл распаковывается в слишком большой объём, открывать его небезопасно: скопируйте текст в новый документ Word и пришлите его.",
        ForbiddenXml => "Файл устроен не так, как документы Word и Excel, открывать его небезопасно: скопируйте текст в новый документ Word и пришлите его.",
        _ => throw new InvalidOperationException($"No words for {problem}."),
    };
}
