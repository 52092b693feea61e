namespace CcgAssurance.Web.Tests.Rules.Queries;

/// <summary>
/// How often a save reads, with what the record of its address needs and, where the form is kept while it is typed, whether there is a copy
/// to forget. A step looks at the whole quarter, and one that freezes its report does so twice: once to draw it, and again in the
/// transaction.
/// </summary>
internal static class SaveLimits
{
    public static IReadOnlyDictionary<string, int> Reads { get; } = new Dictionary<string, int>
    {
        ["judgement"] = 3,
        ["narrative"] = 4,
        ["new item"] = 4,
        ["changed item"] = 4,
        ["moved item"] = 3,
        ["removed item"] = 3,
        ["meeting"] = 3,
        ["contact"] = 4,
        ["shared draft"] = 34,
        ["redraft"] = 12,
        ["answer"] = 10,
        ["release"] = 5,
    };
}
