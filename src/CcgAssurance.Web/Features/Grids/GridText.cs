using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;

namespace CcgAssurance.Web.Features.Grids;

/// <summary>The words of the grid, alike on the page and in what is downloaded.</summary>
public static class GridText
{
    public const string NothingShared = "Nothing shared yet";

    public const string NotJudged = "Not yet judged";

    public static string Of(AssessmentStage stage) => stage.DisplayText();

    public static string Of(AssuranceCategory? level) => level?.DisplayText() ?? NotJudged;

    public static string Level(GridResult? result, DomainNumber domain) =>
        result is null ? NothingShared : Of(result.LevelOf(domain));

    public static string Headline(GridResult? result) => result is null ? NothingShared : result.Statement + VersionNote(result);

    /// <summary>Which version it is of, where the reader sees what was shared and not the text itself.</summary>
    public static string VersionNote(GridResult result) => result switch
    {
        { Version: { } version, IsOfFinalVersion: true } => $" (version {version}, being corrected)",
        { Version: { } version } => $" (draft {version})",
        _ => "",
    };
}
