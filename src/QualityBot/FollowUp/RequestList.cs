using QualityBot.Engine;

namespace QualityBot.FollowUp;

/// <summary>Requests for another due day, each with its two answers.</summary>
internal static class RequestList
{
    private const int Most = 5;

    public static IEnumerable<Effect> Of(WaitingList facts) => facts.Requests.Take(Most).Select(waiting => new Effect.Send(Texts.Request(waiting.Stored, waiting.Request, facts))
    {
        Keyboard = new Keyboard.Inline(
        [
            [new(Texts.Grant(waiting.Request.To), DecisionKeys.Grant, waiting.Request.Id) { Look = ButtonLook.Expected }, new(Texts.Decline, DecisionKeys.Decline, waiting.Request.Id)],
            [new(Texts.Keys.Open, CardKeys.Open, waiting.Request.AssignmentId)],
        ]),
    });
}
