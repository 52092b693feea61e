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
        ["judgement"] = 5,
        ["narrative"] = 5,
        ["new item"] = 5,
        ["changed item"] = 5,
        ["moved item"] = 4,
        ["removed item"] = 4,
        ["meeting"] = 4,
        ["contact"] = 5,
        ["shared draft"] = 35,
        ["redraft"] = 13,
        ["answer"] = 11,
        ["release"] = 6,
    };
}
