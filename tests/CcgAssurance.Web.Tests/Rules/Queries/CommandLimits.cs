namespace CcgAssurance.Web.Tests.Rules.Queries;

/// <summary>
/// How often a page may ask the database, with what the record of its address and its header need. Four is the rule; a page above it shows
/// as many different kinds of rows, and no database of ours answers two questions in one trip. The table only ever gets shorter.
/// </summary>
internal static class CommandLimits
{
    public static IReadOnlyDictionary<string, int> Above { get; } = new Dictionary<string, int>
    {
    };

    private const int Most = 4;

    public static int Of(string pattern) => Above.GetValueOrDefault(pattern, Most);
}
