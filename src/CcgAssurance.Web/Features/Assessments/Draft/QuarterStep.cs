namespace CcgAssurance.Web.Features.Assessments.Draft;

/// <summary>The steps that an area team takes with a quarter, beside writing it.</summary>
public enum QuarterStep
{
    Share,
    SendCorrection,
    GoOn,
    Redraft,
    MakeFinal,
    Reopen,
}
