using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TelegramSandbox.Faulting;
using TelegramSandbox.State;
using TelegramSandbox.Wire;

namespace TelegramSandbox.Web;

/// <summary>A fault ordered from another process. Kind is the name of a <see cref="Fault"/>, in any case.</summary>
internal sealed record FaultOrder(string Kind)
{
    // Set, not init: generated JSON code would overwrite the defaults below.
    public string? Method { get; set; }
    public long? ChatId { get; set; }
    public int Times { get; set; } = 1;

    /// <summary>With a rate above 0 the fault strikes at random instead.</summary>
    public double Rate { get; set; }
    public int Seed { get; set; }

    /// <summary>Seconds of a 429 or of a slow answer.</summary>
    public int Seconds { get; set; } = 1;
    public bool AfterEffect { get; set; }
    public int Code { get; set; } = 500;
    public string? Description { get; set; }
    public long? MigrateToChatId { get; set; }

    public Fault ToFault() => Kind.ToUpperInvariant() switch
    {
        "TOOMANYREQUESTS" => Fault.TooManyRequests(Seconds),
        "REFUSAL" => new Fault.Refusal(Code, Description ?? "Bad Request") { MigrateToChatId = MigrateToChatId },
        "HTMLPAGE" => new Fault.HtmlPage((System.Net.HttpStatusCode)Code),
        "RESET" => new Fault.Reset(AfterEffect),
        "SILENCE" => new Fault.Silence(AfterEffect),
        "SLOW" => new Fault.Slow(TimeSpan.FromSeconds(Seconds)),
        "CUTJSON" => new Fault.CutJson(),
        "NULLRESULT" => new Fault.NullResult(),
        "REPEATEDUPDATES" => new Fault.RepeatedUpdates(),
        "LATEUPDATE" => new Fault.LateUpdate(),
        "REVERSEDUPDATES" => new Fault.ReversedUpdates(),
        _ => throw new JsonException($"Unknown fault {Kind}."),
    };
}

/// <summary>Doors for tests that run in another process than the sandbox: order faults, read the ledger.</summary>
internal sealed class TestDoors(World world, Faults faults)
{
    public void Open(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sandbox/ledger", Ledger);
        routes.MapPost("/sandbox/faults", Order);
        routes.MapDelete("/sandbox/faults", http =>
        {
            faults.Clear();
            return Task.CompletedTask;
        });
    }

    private Task Ledger(HttpContext http)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        _ = int.TryParse(http.Request.Query["skip"], System.Globalization.CultureInfo.InvariantCulture, out var skip);
        return JsonSerializer.SerializeAsync(http.Response.Body, world.Ledger.Entries(skip), WireJson.Readable.IReadOnlyListLedgerEntry, http.RequestAborted);
    }

    private async Task Order(HttpContext http)
    {
        try
        {
            var orders = (await JsonSerializer.DeserializeAsync(http.Request.Body, WireJson.Readable.FaultOrderArray, http.RequestAborted))!;
            foreach (var order in orders.Where(o => o.Rate <= 0))
            {
                faults.Next(order.ToFault(), order.Method, order.ChatId, order.Times);
            }

            if (orders.Where(o => o.Rate > 0).ToArray() is [var first, ..] random)
            {
                faults.Randomly(first.Rate, first.Seed, random.Select(o => o.ToFault()), first.Method);
            }
        }
        catch (JsonException e)
        {
            http.Response.StatusCode = 400;
            await http.Response.WriteAsync(e.Message, http.RequestAborted);
        }
    }
}
