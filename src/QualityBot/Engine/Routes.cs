using QualityDomain.People;
using QualityDomain.Support.Log;

namespace QualityBot.Engine;

/// <summary>Finds the handler of an input: one table for all capabilities.</summary>
public sealed class Routes
{
    private readonly Dictionary<string, IHandler> byName;
    private readonly ILookup<Trigger, (IHandler Handler, Admission Admission)> byTrigger;
    private readonly IReadOnlyList<(int MinimumLength, IHandler Handler, Admission Admission)> pastes;

    /// <exception cref="InvalidOperationException">Two handlers claim the same trigger for the same people, or share a name.</exception>
    public Routes(IEnumerable<IHandler> handlers)
    {
        var all = handlers.ToList();
        byName = all.ToDictionary(handler => handler.Name);
        var entries = all.SelectMany(handler => handler.Routes.Select(route => (route.Trigger, Handler: handler, route.Admission))).ToList();
        if (entries.GroupBy(entry => (entry.Trigger, entry.Admission)).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new InvalidOperationException($"Claimed twice: {twice.Key} by {string.Join(", ", twice.Select(entry => entry.Handler.Name))}.");
        }

        byTrigger = entries.ToLookup(entry => entry.Trigger, entry => (entry.Handler, entry.Admission));
        pastes = [.. entries.Where(entry => entry.Trigger is Trigger.Paste).Select(entry => (((Trigger.Paste)entry.Trigger).MinimumLength, entry.Handler, entry.Admission))];
    }

    /// <summary>All ways in, for menus and for the tests that walk them.</summary>
    public IEnumerable<(Trigger Trigger, IHandler Handler, Admission Admission)> All =>
        byTrigger.SelectMany(group => group.Select(entry => (group.Key, entry.Handler, entry.Admission)));

    /// <summary>The handler of an open dialogue; null when the dialogue is of a version that is gone.</summary>
    public IHandler? Named(string name) => byName.GetValueOrDefault(name);

    /// <summary>What the input calls by itself, whatever dialogue is open.</summary>
    public Found Called(Input input) => input.Content switch
    {
        Content.Text(var text) when LinkKind(text) is { } kind && Pick(new Trigger.DeepLink(kind), input.Actor) is Found.One link => link,
        Content.Text(var text) when Command(text) is { } name => Pick(new Trigger.Command(name), input.Actor),
        Content.Text(var text) when InviteToken.LooksLikeOne(text.Trim()) && Pick(new Trigger.Token(), input.Actor) is Found.One token => token,
        Content.Text(var text) => Pick(new Trigger.Phrase(text.Trim()), input.Actor),
        Content.Button(var data, _, _) => Pick(new Trigger.Press(data.Action), input.Actor),
        _ => new Found.Nothing(),
    };

    /// <summary>What the input calls when no dialogue is open and nothing called by name answers it.</summary>
    public Found Unasked(Input input) => input.Content switch
    {
        Content.Document => Pick(new Trigger.Upload(), input.Actor),
        Content.WorkDone(_, var kind, _) => Pick(new Trigger.Result(kind), input.Actor),
        Content.WorkRefused(_, var kind, _) => Pick(new Trigger.Result(kind), input.Actor),
        Content.Text(var text) when LogLineReader.Read(text, input.Today).IsEntry && Pick(new Trigger.PupilLine(), input.Actor) is Found.One line => line,
        Content.Text(var text) when pastes.FirstOrDefault(paste => text.Length >= paste.MinimumLength && Admits(paste.Admission, input.Actor)) is { Handler: { } handler } => new Found.One(handler),
        Content.Reachability => Pick(new Trigger.Reach(), input.Actor),
        _ => Pick(new Trigger.Otherwise(), input.Actor) is Found.One anything ? anything : new Found.Nothing(),
    };

    /// <summary>Whether such a person is admitted.</summary>
    public static bool Admits(Admission admission, Actor? actor) => admission switch
    {
        Admission.Anyone => true,
        Admission.Strangers => actor is null,
        Admission.Known => actor is not null,
        Admission.Those(var permission) => actor is not null && Permissions.MayAnywhere(actor, permission),
        _ => false,
    };

    /// <summary>The command's name without slash, arguments and the bot's name; null when the text is no command.</summary>
    public static string? Command(string text)
    {
        if (!text.StartsWith('/'))
        {
            return null;
        }

        var end = Array.FindIndex(text.ToCharArray(), sign => sign == '@' || char.IsWhiteSpace(sign)); // Phones write spaces that do not break, too.
        var name = (end < 0 ? text[1..] : text[1..end]).ToLowerInvariant();
        return name.Length == 0 ? null : name;
    }

    /// <summary>The letter of <c>/start k_…</c>; null when the text is no such link.</summary>
    private static char? LinkKind(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var command, { Length: >= 2 } payload] && payload[1] == '_' && Command(command) == "start" ? payload[0] : null;

    private Found Pick(Trigger trigger, Actor? actor)
    {
        var entries = byTrigger[trigger];
        var admitted = entries.FirstOrDefault(entry => Admits(entry.Admission, actor));
        return admitted.Handler is { } handler ? new Found.One(handler)
            : entries.Any() ? new Found.Forbidden()
            : new Found.Nothing();
    }

    /// <summary>What a look-up gave.</summary>
    public abstract record Found
    {
        private Found() { }

        public sealed record One(IHandler Handler) : Found;

        /// <summary>There is such a thing, but not for this person.</summary>
        public sealed record Forbidden : Found;

        public sealed record Nothing : Found;
    }
}
