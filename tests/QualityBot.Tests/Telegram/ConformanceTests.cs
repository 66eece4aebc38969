using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using QualityBot.Telegram.Requests;
using QualityBot.Telegram.Transport;
using QualityBot.Telegram.Types;
using QualityBot.Tests.Support;

namespace QualityBot.Tests.Telegram;

/// <summary>Holds our records against the machine-readable description of the Bot API.</summary>
public sealed class ConformanceTests
{
    [SharedFact]
    public void Every_name_and_type_of_our_records_exists_in_the_api()
    {
        using var api = Api();
        var wrong = Records().SelectMany(record => Wrong(api.RootElement, record)).ToList();

        wrong.ShouldBeEmpty();
    }

    [SharedFact]
    public void Every_required_parameter_of_a_method_is_required_by_our_request()
    {
        using var api = Api();
        var missing =
            from request in Records().Where(IsRequest)
            from field in Fields(api.RootElement, request).Where(f => f.GetProperty("required").GetBoolean())
            let name = field.GetProperty("name").GetString()
            where !Json(request).Properties.Any(p => p.Name == name && IsRequired(request, p))
            select $"{request.Name}.{name}";

        missing.ShouldBeEmpty();
    }

    [SharedFact]
    public void The_walk_meets_all_the_shapes()
    {
        Records().Count(IsRequest).ShouldBe(21);
        Records().Count().ShouldBeGreaterThan(45);
    }

    private static JsonDocument Api() => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(SharedFactAttribute.Folder!, "telegram", "api.json")));

    private static IEnumerable<Type> Records() => typeof(Update).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(Update).Namespace || type.Namespace == typeof(SendMessageRequest).Namespace)
        .Where(type => !type.IsAbstract && !type.IsNested && type.GetMethod("<Clone>$") is not null);

    private static bool IsRequest(Type type) => type.Namespace == typeof(SendMessageRequest).Namespace;

    private static JsonTypeInfo Json(Type type) => BotApiJson.Default.GetTypeInfo(type) ?? throw new InvalidOperationException($"{type.Name} has no generated JSON code.");

    private static IEnumerable<string> Wrong(JsonElement api, Type record)
    {
        var fields = Fields(api, record).GroupBy(f => f.GetProperty("name").GetString()!).ToDictionary(g => g.Key, g => g.SelectMany(Types).ToHashSet());
        return from property in Json(record).Properties
               where property.Get is not null
               where !fields.TryGetValue(property.Name, out var types) || !types.Overlaps(NamesOf(property.PropertyType))
               select $"{record.Name}.{property.Name}: {string.Join('|', NamesOf(property.PropertyType))}";
    }

    private static IEnumerable<JsonElement> Fields(JsonElement api, Type record)
    {
        if (IsRequest(record))
        {
            var method = record.Name[..^"Request".Length];
            var entry = api.GetProperty("methods").GetProperty(char.ToLowerInvariant(method[0]) + method[1..]);
            return entry.TryGetProperty("fields", out var parameters) ? parameters.EnumerateArray() : [];
        }
        var types = api.GetProperty("types");
        var type = types.GetProperty(NameOf(record));
        var own = type.TryGetProperty("fields", out var fields) ? fields.EnumerateArray() : [];
        var variants = type.TryGetProperty("subtypes", out var subtypes) ? subtypes.EnumerateArray().Select(s => types.GetProperty(s.GetString()!)) : [];
        return own.Concat(variants.SelectMany(v => v.TryGetProperty("fields", out var f) ? f.EnumerateArray() : []));
    }

    private static IEnumerable<string> Types(JsonElement field) => field.GetProperty("types").EnumerateArray().Select(t => t.GetString()!);

    private static string NameOf(Type type) => type == typeof(TGFile) ? "File" : type.Name;

    // The names by which the description may know a C# type.
    private static IEnumerable<string> NamesOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            return NamesOf(type.GetGenericArguments()[0]).Select(name => $"Array of {name}");
        }
        return type switch
        {
            _ when type == typeof(string) => ["String"],
            _ when type == typeof(bool) => ["Boolean", "True"],
            _ when type == typeof(long) || type == typeof(int) || type == typeof(DateTimeOffset) => ["Integer"],
            _ when type == typeof(InputFile) => ["InputFile", "String"],
            _ when type == typeof(ReplyMarkup) => ["InlineKeyboardMarkup"],
            _ when type == typeof(InputMedia) => ["InputMediaDocument"],
            _ when type == typeof(Message) => ["Message", "MaybeInaccessibleMessage"],
            _ => [NameOf(type)],
        };
    }

    private static bool IsRequired(Type request, JsonPropertyInfo property)
    {
        var name = ((PropertyInfo)property.AttributeProvider!).Name;
        return request.GetConstructors().Any(c => c.GetParameters().Any(p => p.Name == name && !p.HasDefaultValue));
    }
}
