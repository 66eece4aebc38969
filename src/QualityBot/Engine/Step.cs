using QualityBot.Storage;
using QualityBot.Storage.Rows;

namespace QualityBot.Engine;

/// <summary>Decides who answers one input: what it calls by name, the open dialogue, or whatever takes the unasked.</summary>
internal sealed class Step(Routes routes, IEnumerable<ITypedGuard> guards)
{
    private const string SwitchAction = "go!";
    private const string StayAction = "stay";

    /// <summary>Handles the input and says under which name its dialogue goes on.</summary>
    public async Task<(string Conversation, Handled Handled)> Take(AppDb db, SessionRow? session, Input input, CancellationToken ct)
    {
        if (Routes.Command(input.Text) == "cancel")
        {
            return ("", session is null ? Say(Texts.NothingToCancel) : Close(Texts.Cancelled));
        }

        if (await Refused(db, input, ct) is { } refused)
        {
            return ("", new(new SessionChange.Keep(), refused));
        }

        if (input.Pressed is { Action: SwitchAction, Argument: var wanted } && input.Content is Content.Button button)
        {
            var (conversation, handled) = await Take(db, null, input with { Arrival = input.Arrival with { Content = button with { Data = ButtonData.Parse(wanted) } } }, ct);
            return (conversation, handled with { Effects = [.. handled.Effects, Effect.Edit.NoButtons(button.MessageId)] });
        }

        if (input is { Pressed.Action: StayAction, Content: Content.Button stay })
        {
            return ("", new(new SessionChange.Keep(), [new Effect.Toast(Texts.Staying), Effect.Edit.NoButtons(stay.MessageId)]));
        }

        var open = session is null ? null : routes.Named(session.Conversation);
        if (input.Content is Content.WorkDone or Content.WorkRefused)
        {
            return open is not null && Awaits(open, input.Content) ? await Go(db, open, session!.State, input, ct) : await Unasked(db, input, ct);
        }

        if (input.Content is Content.Reachability)
        {
            return await Unasked(db, input, ct);
        }

        if (open is not null && !open.Routes.Any(route => Routes.Admits(route.Admission, input.Actor)))
        {
            return ("", Close(Texts.NotForYou));
        }

        return routes.Called(input) switch
        {
            Routes.Found.Forbidden => ("", Say(Texts.NotForYou)),
            Routes.Found.One(var handler) when handler == open && input.Pressed is not null => await Go(db, handler, session!.State, input, ct),
            Routes.Found.One(var handler) when open is not null && !session!.IsUntouched && input.Pressed is { } data && OpensDialogue(handler) => ("", Ask(data)),
            Routes.Found.One(var handler) => await Go(db, handler, null, input, ct),
            _ when open is not null => await Go(db, open, session!.State, input, ct),
            _ when session is not null => ("", Close(Texts.OldDialogue)),
            _ when input.Content is Content.Button stale => ("", new(new SessionChange.Keep(), [new Effect.Toast(Texts.OldButton), Effect.Edit.NoButtons(stale.MessageId)])),
            _ => await Unasked(db, input, ct),
        };
    }

    private async Task<IReadOnlyList<Effect>?> Refused(AppDb db, Input input, CancellationToken ct)
    {
        var typed = input.Content switch
        {
            Content.Text(var text) => text,
            Content.Document(_, var name, _, var caption) => $"{caption}\n{name}",
            Content.Photo(_, _, var caption) => caption,
            _ => null,
        };
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        foreach (var guard in guards)
        {
            if (await guard.Refuse(db, input, typed, ct) is { } refused)
            {
                return refused;
            }
        }

        return null;
    }

    private async Task<(string, Handled)> Unasked(AppDb db, Input input, CancellationToken ct) => routes.Unasked(input) switch
    {
        Routes.Found.One(var handler) => await Go(db, handler, null, input, ct),
        _ when input.Content is Content.WorkDone or Content.WorkRefused or Content.Reachability => ("", new(new SessionChange.Keep(), [])),
        Routes.Found.Forbidden => ("", Say(Texts.NotForYou)),
        _ => ("", Say(input.Actor is null ? Texts.Stranger : Texts.Unknown)),
    };

    private static async Task<(string, Handled)> Go(AppDb db, IHandler handler, string? state, Input input, CancellationToken ct) =>
        (handler.Name, await handler.Handle(db, state, input, ct));

    private static bool Awaits(IHandler open, Content result) => open.Routes.Any(route => route.Trigger is Trigger.Result(var kind)
        && kind == (result is Content.WorkDone done ? done.Kind : ((Content.WorkRefused)result).Kind));

    /// <summary>A card action leaves dialogues alone; a conversation would replace the open one.</summary>
    private static bool OpensDialogue(IHandler handler) => handler.Name.Contains('/', StringComparison.Ordinal);

    private static Handled Ask(ButtonData wanted) => new(new SessionChange.Keep(),
    [
        new Effect.Send(Texts.OtherDialogue)
        {
            Keyboard = new Keyboard.Inline(
                new Button(Texts.Switch, new ButtonData(SwitchAction, 0, 0, wanted.ToString())),
                new Button(Texts.Stay, StayAction)),
        },
    ]);

    private static Handled Say(string text) => new(new SessionChange.Keep(), [new Effect.Send(text)]);

    private static Handled Close(string text) => new(new SessionChange.Close(), [new Effect.Send(text)]);
}
