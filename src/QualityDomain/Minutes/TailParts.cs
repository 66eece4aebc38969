using System.Text.RegularExpressions;
using QualityDomain.People.Responsibles;

namespace QualityDomain.Minutes;

/// <summary>Time and people that close a sentence without labels of their own: «… (до 20 ноября; руководители ШМО)», «… – Петрова И.И., до 1 марта».</summary>
internal static partial class TailParts
{
    /// <summary>A post that nobody listed («завхоз») beside a time; a longer text is part of the wording.</summary>
    private const int LongestPost = 40;

    private const int LongestBody = 60;

    /// <summary>Takes the tail apart; null when there is none, or when some piece of it is neither a time nor people.</summary>
    public static LabelledText? Of(string text)
    {
        var tail = Brackets().Match(text) is { Success: true } brackets ? brackets : Dashes().Match(text) is { Success: true } dashes && Split(dashes.Groups["in"].Value) is not null ? dashes : Dash().Match(text);
        if (!tail.Success || EndsWithLabel().IsMatch(text[..tail.Index]))
        {
            return null;
        }

        var wording = text[..tail.Index].Trim(' ', '\n', '–', '—', ',', '.');
        return Split(tail.Groups["in"].Value) is ({ Length: > 0 } time, var people) ? new(wording, time, people)
            : tail.Value is ['(' or '[', ..] && IsStaff(tail.Groups["in"].Value) && Addressee.Of(text).Length == 0 ? WithTime(new(wording, "", tail.Groups["in"].Value.Trim()))
            : null;
    }

    /// <summary>«Классный час — 3 ноября» before the people in brackets.</summary>
    private static LabelledText WithTime(LabelledText parts) =>
        DashBetween().Matches(parts.Text).FirstOrDefault(dash => CellMeaning.IsTime(parts.Text[(dash.Index + dash.Length)..])) is { } dash
            ? parts with { Text = parts.Text[..dash.Index], Deadline = parts.Text[(dash.Index + dash.Length)..].Trim() }
            : parts;

    /// <summary>People of the school and nobody else; parents and pupils in brackets are those whom the task is about.</summary>
    private static bool IsStaff(string people) =>
        Label().Match(people).Length == 0 && !InnerLabel().IsMatch(people) && (IsBody(people) || (CellMeaning.IsPeople(people.Trim()) || Posts.Is(people)) && CellReadings.People(people).Parties.All(party => (party.OtherText is null || Posts.Is(party.OtherText)) && party.Role is not PartyRoles.Parent));

    /// <summary>A body of the school by its first word: «Совет обучающихся», «сектор «Порядок»».</summary>
    private static bool IsBody(string people) => people.Length < LongestBody && Body().IsMatch(people) && !people.Any(char.IsDigit);

    /// <summary>A time and people, parted by a sign; null when some piece is neither or no piece is a time.</summary>
    public static (string Time, string People)? Split(string tail)
    {
        foreach (var pieces in Splits(tail))
        {
            var (time, people) = ("", "");
            var fits = true;
            foreach (var piece in pieces)
            {
                var (value, isTime, isPeople) = Kind(piece);
                isPeople |= pieces.Length == 2 && !isTime && value.Length is > 2 and < LongestPost && !InnerLabel().IsMatch(value) && !Verbs.Begins(value) && !value.Any(char.IsDigit);
                fits &= (isTime && time.Length == 0) || isPeople;
                time = isTime ? value : time;
                people = isPeople ? people.Length == 0 ? value : $"{people}, {value}" : people;
            }

            if (fits && time.Length > 0)
            {
                return (time, people);
            }
        }

        return null;
    }

    /// <summary>Who stands behind the dash under «Назначить ответственными:»; empty: nobody.</summary>
    public static string PeopleBehindDash(string text) =>
        BehindDash().Match(text) is { Success: true } match ? match.Groups["who"].Value.Trim(' ', ';', ',') is var who && Initial().IsMatch(who.TrimEnd('.')) ? who : match.Groups["who"].Value.Trim(' ', ';', ',', '.') : "";

    private static (string Value, bool IsTime, bool IsPeople) Kind(string piece)
    {
        var label = Label().Match(piece);
        var value = piece[label.Length..].Trim(' ', '\n', '.', ';', ',', '–', '—', '-', ':');
        value = Initial().IsMatch(value) && piece.TrimEnd().EndsWith('.') ? $"{value}." : value;
        return InnerLabel().IsMatch(value) ? (value, false, false)
            : label.Groups["when"].Success && (label.Groups["sign"].Success || CellMeaning.IsTime(value)) ? (value, true, false)
            : label.Groups["who"].Success ? (value, false, true)
            : !TimeAndPeople.BeginsWithClasses(value) && CellMeaning.IsTime(value) ? (value, true, false)
            : (value, false, CellMeaning.IsPeople(value));
    }

    /// <summary>At semicolons, else at one comma after the other: «до 1 марта, учителя истории, географии».</summary>
    private static IEnumerable<string[]> Splits(string tail)
    {
        yield return tail.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        yield return DashBetween().Split(tail);
        yield return tail.Split(" / ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var comma = tail.IndexOf(','); comma >= 0; comma = tail.IndexOf(',', comma + 1))
        {
            yield return [tail[..comma], tail[(comma + 1)..]];
        }
    }

    [GeneratedRegex("""[(\[](?<in>[^()\[\]]{3,200})[)\]]\s?[.;]?\s*$""")]
    private static partial Regex Brackets();

    [GeneratedRegex("""\s[–—]\s(?<in>[^–—:()]{3,120})$""")]
    private static partial Regex Dash();

    /// <summary>«… – до 5 февраля – Рябинкина Л.Л.»</summary>
    [GeneratedRegex("""\s[–—-]\s(?<in>[^–—:()]{3,80}\s[–—-]\s[^–—:()]{3,80})$""")]
    private static partial Regex Dashes();

    [GeneratedRegex("""\s[–—-]\s""")]
    private static partial Regex DashBetween();

    [GeneratedRegex("""\s[–—-]\s(?<who>[^–—]{3,160})$""")]
    private static partial Regex BehindDash();

    [GeneratedRegex("""^\s*(?:(?<when>сроки?(?:\s(?:исполнения|выполнения))?)\s{0,2}(?<sign>[:–—-])?\s|(?<who>(?:ответственн\w{2,3}(?!\sза\s)|отв\.?|исполнител[ьи]|исп\.)\s{0,2}[:–—-]?)\s)?""", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex("""(?<![а-яё])(?:сроки?(?:\s[а-яё]+)?|отв\.?|ответственн[а-я]{2,3}|исполнител[ьи])\s{0,2}$""", RegexOptions.IgnoreCase)]
    private static partial Regex EndsWithLabel();

    [GeneratedRegex("""(?<![а-яё])(?:срок(?:и)?\s{0,2}[:–—-]|отв\.|ответственн[а-я]{2,3}\s{0,2}[:–—-])""", RegexOptions.IgnoreCase)]
    private static partial Regex InnerLabel();

    [GeneratedRegex("""^\s*(?:школьный\s|детский\s)?(?:совет|сектор|комитет|комиссия|штаб|отряд|редколлегия|актив|служба|клуб|дружина|волонт[её]ры|профком|оргкомитет)(?![а-яё])[^:;,]{0,50}$""", RegexOptions.IgnoreCase)]
    private static partial Regex Body();

    [GeneratedRegex("""(?<![А-Яа-яЁё])[А-ЯЁ]$""")]
    private static partial Regex Initial();
}
