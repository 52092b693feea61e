namespace CcgAssurance.Domain.Framework;

/// <summary>
/// How the seven support factors are written for people (2014/15 operational guidance, Annex 4, Providing assistance).
/// </summary>
[Rule("R163")]
public static class SupportFactorText
{
    /// <summary>The factor's name.</summary>
    public static string DisplayText(this SupportFactor factor) => factor switch
    {
        SupportFactor.HistoricalLegacy => "Historical legacy",
        SupportFactor.SystemPartnerships => "System partnerships and other external relationships",
        SupportFactor.ImprovementProcess => "The CCG's own improvement process",
        SupportFactor.OrganisationalDevelopment => "Organisational development",
        SupportFactor.RiskGovernance => "Governance of the risk",
        SupportFactor.TrajectoryTimetables => "Timetables of improvement trajectories",
        SupportFactor.ClarityOfPlans => "Clarity of action plans and progress",
    };

    /// <summary>The question to answer about the factor.</summary>
    public static string HelpText(this SupportFactor factor) => factor switch
    {
        SupportFactor.HistoricalLegacy => "How far does the concern come from the past, and what does that change?",
        SupportFactor.SystemPartnerships => "Which partners and relationships help, and which stand in the way?",
        SupportFactor.ImprovementProcess => "What does the CCG already do inside the organisation to improve performance?",
        SupportFactor.OrganisationalDevelopment => "Does the CCG have the capacity and capability it needs?",
        SupportFactor.RiskGovernance => "How does the governing body or its delegated committee govern this risk?",
        SupportFactor.TrajectoryTimetables => "When should improvement show, and is that timetable realistic?",
        SupportFactor.ClarityOfPlans => "Are the action plans clear, and has there been progress between conversations?",
    };
}
