using CcgAssurance.Testing.Hosting;

namespace CcgAssurance.Browser.Tests;

/// <summary>The pages of the sweep in two halves, for the two classes that open them.</summary>
public static class SweptAddresses
{
    /// <summary>What the area team's lead opens.</summary>
    public static TheoryData<string, string?, string?> OfTheAreaTeam => Data(page => page.Visitor == SweptPages.AreaTeamLead);

    /// <summary>What everybody else opens.</summary>
    public static TheoryData<string, string?, string?> OfOthers => Data(page => page.Visitor != SweptPages.AreaTeamLead);

    private static TheoryData<string, string?, string?> Data(Func<SweptPage, bool> isMeant)
    {
        var data = new TheoryData<string, string?, string?>();
        foreach (var page in SweptPages.All.Where(isMeant))
        {
            data.Add(page.Address, page.Visitor, page.Link);
        }

        return data;
    }
}
