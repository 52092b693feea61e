namespace CcgAssurance.Web.Features.Publication.Corrections;

/// <summary>Who can correct the final report of a quarter.</summary>
/// <param name="AreaTeam">The name of the area team whose director can.</param>
/// <param name="Directors">How many directors it has.</param>
/// <param name="First">The first of them by name.</param>
/// <param name="Last">The last of them by name.</param>
public sealed record CorrectionRoute(string AreaTeam, int Directors, string? First, string? Last)
{
    /// <summary>
    /// At the beginning of a sentence: "Martin Hale, director of the Anyshire area team,". Of three or more nobody is named.
    /// </summary>
    public string Who => Directors switch
    {
        1 => $"{First}, director of the {AreaTeam} area team,",
        2 => $"{First} or {Last}, directors of the {AreaTeam} area team,",
        _ => $"The director of the {AreaTeam} area team",
    };
}
