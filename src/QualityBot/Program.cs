namespace QualityBot;

internal static class Program
{
    public static void Main() => Console.WriteLine("QualityBot");
}
