using System.Globalization;

namespace QualityDomain.Tests.FollowUp.Year;

/// <summary>What the year should look like, reckoned day by day from the written rules. Shares no code with the product.</summary>
/// <remarks>Days are scanned, holidays are a literal list, people and cards are plain numbers.</remarks>
internal sealed partial class Oracle(bool sixDays, IReadOnlyDictionary<int, char> people)
{
    private const string OffInBothWeeks =
        "2026-11-04 2026-12-31 2027-01-01 2027-01-02 2027-01-04 2027-01-05 2027-01-06 2027-01-07 2027-01-08 2027-02-23 2027-03-08 2027-05-01 2027-05-10 2027-06-12 2027-11-04";

    private const string OffInFiveDays = "2027-05-03 2027-06-14";

    private readonly HashSet<DateOnly> off = [.. (sixDays ? OffInBothWeeks : OffInBothWeeks + " " + OffInFiveDays).Split(' ')
        .Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture))];

    private readonly List<(int Person, DateOnly Day)> sent = [];
    private readonly HashSet<string> said = [];
    private readonly Dictionary<(int Id, DateOnly Due, DateOnly From, DateOnly? Back), List<(string Name, DateOnly On)>> reckoned = [];

    public sealed class Card
    {
        public int Id;
        public int Matter; // the cards of one due day have it in common
        public int Person;
        public bool Lead;
        public bool Share; // a part that the lead handed over
        public bool Group; // a list that its keeper ticks: never overdue
        public bool Standing; // «постоянно»: one word on its day, never overdue
        public bool Repeat; // the next period, or a day that the person set: no news
        public DateOnly Due;
        public DateOnly From;
        public DateOnly? Quiet;
        public DateOnly? Back;
        public char State = 'o'; // o: waits for the person, r: reported, x: over
    }

    public List<Card> Cards { get; } = [];

    public List<(int Person, DateOnly First, DateOnly Last, int? Instead)> Away { get; } = [];

    /// <summary>Everything told, as «date person what».</summary>
    public List<string> Told { get; } = [];

    public bool Works(DateOnly day) =>
        day.DayOfWeek != DayOfWeek.Sunday && (sixDays || day.DayOfWeek != DayOfWeek.Saturday) && !off.Contains(day);

    /// <summary>One person's chance to be told something on a day.</summary>
    public void Speak(int person, DateOnly day)
    {
        if (!Works(day) || sent.Contains((person, day)))
        {
            return;
        }

        var monday = Monday(day);
        var thisWeek = sent.Count(message => message.Person == person && Monday(message.Day) == monday);
        var last = day;
        if (people[person] == 't' && thisWeek >= 3) { return; }
        if (people[person] == 't' && thisWeek == 2) { last = monday.AddDays(6); }

        var friday = WorkedUpTo(monday.AddDays(4));
        if (people[person] == 'd')
        {
            var spare = 2 - thisWeek - (friday >= monday && day < friday ? 1 : 0);
            if (spare <= 0) { return; }
            if (spare == 1) { last = friday >= monday && day < friday ? friday.AddDays(-1) : monday.AddDays(6); }
        }

        List<string> news = [], overdue = [], watch = [], keys = [];
        foreach (var card in Cards.Where(card => card.State == 'o'))
        {
            foreach (var (name, on) in StepsOf(card, last))
            {
                var key = string.Create(CultureInfo.InvariantCulture, $"{card.Id}/{name}/{card.Due:yyyy-MM-dd}");
                if (said.Contains(key) || (name.StartsWith('o') && on > day) || Held(card, name, day, last)) { continue; }
                if (Reads(card.Person, on > day ? on : day) == person) { news.Add("step " + key); keys.Add(key); }
            }

            if (MayBeLate(card) && day > card.Due && Reads(card.Person, day) == person) { overdue.Add($"own {card.Id}"); }
        }

        var watches = people.Any(who => who.Value == 'z' && (Reads(who.Key, day) ?? who.Key) == person);
        foreach (var card in Cards.Where(card => watches && card.State != 'x'))
        {
            if (card is { State: 'o', Lead: true } && MayBeLate(card) && day > card.Due && Reads(card.Person, day) != person) { watch.Add($"overdue {card.Id}"); }
            if (card is { State: 'r', Lead: true }) { watch.Add($"confirm {card.Id}"); }
            if (card.State == 'o' && Reads(card.Person, day) is null
                && StepsOf(card, day).Any(step => !said.Contains(string.Create(CultureInfo.InvariantCulture, $"{card.Id}/{step.Name}/{card.Due:yyyy-MM-dd}")) && !Held(card, step.Name, day, day)))
            {
                watch.Add($"unread {card.Id}");
            }
        }

        if (people[person] == 'd')
        {
            var page = friday >= monday && friday <= day ? friday : WorkedUpTo(monday.AddDays(-3));
            var pageIsReal = page >= (friday >= monday && friday <= day ? monday : monday.AddDays(-7));
            var key = string.Create(CultureInfo.InvariantCulture, $"page {page:yyyy-MM-dd} {person}");
            var lines = Cards.Where(card => card is { State: 'o', Lead: true } && MayBeLate(card) && page.DayNumber - card.Due.DayNumber > 7).Select(card => $"page {card.Id}").ToList();
            if (pageIsReal && lines.Count > 0 && said.Add(key)) { watch.AddRange(lines); }
        }

        if (news.Count + watch.Count == 0) { return; }
        said.UnionWith(keys);
        sent.Add((person, day));
        Told.AddRange(news.Concat(overdue).Concat(watch).Select(what => string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd} {person} {what}")));
    }

    /// <summary>Reckoned once for each due day, to the end of the simulated time.</summary>
    private IEnumerable<(string Name, DateOnly On)> StepsOf(Card card, DateOnly until)
    {
        if (!reckoned.TryGetValue((card.Id, card.Due, card.From, card.Back), out var steps))
        {
            reckoned[(card.Id, card.Due, card.From, card.Back)] = steps = [.. Reckon(card, new(2027, 9, 5))];
        }

        return steps.TakeWhile(step => step.On <= until);
    }

    private IEnumerable<(string Name, DateOnly On)> Reckon(Card card, DateOnly until)
    {
        int[] rungs = card.Standing ? [0] : [0, 1, 3, 7];
        var begins = rungs.Select(rung => WorkedUpTo(card.Due.AddDays(-rung))).Where(day => day >= card.From).Append(NextWorked(card.From)).Min();
        var late = NextWorked(card.Due > card.From ? card.Due : card.From);
        for (var day = card.From; day <= until; day = day.AddDays(1))
        {
            if (!Works(day)) { continue; }
            if (!card.Repeat && day == begins && (day <= card.Due || card.From > card.Due)) { yield return ("given", day); }
            if (card.Back is { } back && day == NextWorked(back)) { yield return (string.Create(CultureInfo.InvariantCulture, $"back/{day:yyyy-MM-dd}"), day); }
            foreach (var rung in rungs.Where(rung => WorkedUpTo(card.Due.AddDays(-rung)) == day).Take(1)) { yield return ($"-{rung}", day); }
            var firstOfWeek = !Enumerable.Range(1, (day.DayNumber - Monday(day).DayNumber)).Any(back => Works(day.AddDays(-back)));
            if (MayBeLate(card) && (day == late || (day > late && firstOfWeek))) { yield return (string.Create(CultureInfo.InvariantCulture, $"over/{day:yyyy-MM-dd}"), day); }
        }
    }

    private static bool MayBeLate(Card card) => !card.Group && !card.Standing;

    private bool Held(Card card, string name, DateOnly today, DateOnly until)
    {
        if (card.Quiet is not { } quiet || name.StartsWith('o') || today > card.Due) { return false; }
        while (!Works(quiet)) { quiet = quiet.AddDays(1); }
        return quiet > until;
    }

    private int? Reads(int person, DateOnly day)
    {
        int? reader = person;
        for (var i = 0; i < 4 && reader is { } id; i++)
        {
            var away = Away.Where(leave => leave.Person == id && leave.First <= day && day <= leave.Last).ToList();
            if (away.Count == 0) { return id; }
            reader = away[0].Instead;
        }

        return null;
    }

    private DateOnly WorkedUpTo(DateOnly day)
    {
        while (!Works(day)) { day = day.AddDays(-1); }
        return day;
    }

    private DateOnly NextWorked(DateOnly day)
    {
        do { day = day.AddDays(1); } while (!Works(day));
        return day;
    }

    private static DateOnly Monday(DateOnly day)
    {
        while (day.DayOfWeek != DayOfWeek.Monday) { day = day.AddDays(-1); }
        return day;
    }
}
