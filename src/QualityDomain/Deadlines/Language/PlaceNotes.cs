namespace QualityDomain.Deadlines.Language;

/// <summary>Whom a time concerns and where it takes place: classes, lessons, rooms.</summary>
internal static class PlaceNotes
{
    private const int LastLesson = 9;
    private const int LastClass = 11;

    /// <summary>«Каб. 23», «кабинет № 5», «(ауд. 12)»: where.</summary>
    public static int? Room(Line line, int at)
    {
        var noun = line.Skip(line.Skip(at, Lex.Open), Lex.In);
        if (line.Word(noun) is not ("каб" or "кабинет" or "кабинете" or "кабинеты" or "ауд" or "аудитория"))
        {
            return null;
        }

        var number = line.Skip(line.Skip(noun + 1, Lex.Dot), Lex.Mark);
        return line[number] == Lex.Number ? line[at] == Lex.Open ? line.Skip(number + 1, Lex.Close) : number + 1 : null;
    }

    /// <summary>«3 урок», «2-3 уроки», «5 уроком» behind a day: when on that day.</summary>
    public static void Lesson(Line line, int at, List<Phrase> found)
    {
        var last = line[at + 1] is Lex.Dash or Lex.Comma && line.IsNumber(at + 2, 1, LastLesson) ? at + 2 : at;
        if (at > 0 && line.IsNumber(at, 1, LastLesson) && line.Word(last + 1) is "урок" or "уроки" or "уроке" or "уроках" or "уроком")
        {
            found.Add(new(at, last + 2, new Meaning.Note()));
        }
    }

    /// <summary>«5-9 классы», «(1–4 кл.)», «9, 11 классы», «для 5-х классов», «5А класс».</summary>
    public static void Classes(Line line, int at, List<Phrase> found)
    {
        var next = line.Skip(at, Lex.Open);
        next = line.Word(next) is "для" or "по" ? next + 1 : next;
        var numbers = 0;
        while (line.IsNumber(next, 1, 11) || (numbers > 0 && line[next] is Lex.Dash or Lex.Comma or Lex.And or Lex.Quote) || (numbers > 0 && line.Word(next).Length == 1 && line.Glued(next) && line[next] != Lex.From))
        {
            numbers++;
            next++;
        }

        if (Letters(line, at) is { } lettered)
        {
            found.Add(new(at, lettered, new Meaning.Note()));
        }

        if (numbers > 0 && line[next] == Lex.Classes)
        {
            var end = line.Skip(next + 1, Lex.Dot);
            found.Add(new(at, line[at] == Lex.Open ? line.Skip(end, Lex.Close) : end, new Meaning.Note()));
        }
        else if (line[at] == Lex.Classes && line[at + 1] == Lex.End)
        {
            found.Add(new(at, at + 1, new Meaning.Note()));
        }
    }

    /// <summary>«5А», «10-Б», «(8а, 8б)»: classes named by their letters, without the word.</summary>
    private static int? Letters(Line line, int at)
    {
        var next = line.Skip(at, Lex.Open);
        while (IsLettered(line, next))
        {
            next = line.Skip(line.Skip(next + 1, Lex.Dash) + 1, Lex.Quote);
            if (line[next] is Lex.Comma or Lex.And && IsLettered(line, next + 1))
            {
                next++;
            }
            else
            {
                return line[at] != Lex.Open ? next : line[next] == Lex.Close ? next + 1 : null;
            }
        }

        return null;
    }

    /// <summary>A number of a class and a capital or small letter grown to it; «с», «г», «ч» and «р» are other words.</summary>
    public static bool IsLettered(Line line, int at)
    {
        var letter = line.Skip(at + 1, Lex.Dash);
        return line.IsNumber(at, 1, LastClass) && line.Word(at).Length <= 2 && line.Glued(at + 1) && line.Glued(letter) && line.Word(letter) is "а" or "б" or "в" or "д" or "к" && !(line.Glued(letter + 1) && line[letter + 1] is Lex.Unknown or Lex.Number);
    }
}
