using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;

namespace CcgAssurance.Web.Demo;

/// <summary>Short ways of writing down the support packages of the demo.</summary>
internal static class SupportBuilders
{
    public static IReadOnlyList<DomainNumber> Domains(params int[] domains) => [.. domains.Select(domain => new DomainNumber(domain))];

    public static MeasureAnswers Measure(
        SupportType type, ProviderKind kind, string provider, string description, string resourcing, string owner, DateOnly due) =>
        new(type, description, kind, provider, resourcing, owner, due);

    public static IndicatorAnswers Indicator(string name, string baseline, string target, DateOnly on) => new(name, baseline, target, on, IsForExit: false);

    public static IndicatorAnswers ForExit(string name, string baseline, string target, DateOnly on) => new(name, baseline, target, on, IsForExit: true);

    public static TrajectoryPoint Point(int year, int month, int day, decimal value) => new(new DateOnly(year, month, day), value);

    public static IReadOnlyList<FactorNote> Considered(
        string legacy, string partnerships, string process, string development, string governance, string timetables, string plans) =>
    [
        new(SupportFactor.HistoricalLegacy, legacy),
        new(SupportFactor.SystemPartnerships, partnerships),
        new(SupportFactor.ImprovementProcess, process),
        new(SupportFactor.OrganisationalDevelopment, development),
        new(SupportFactor.RiskGovernance, governance),
        new(SupportFactor.TrajectoryTimetables, timetables),
        new(SupportFactor.ClarityOfPlans, plans),
    ];

    public static DemoEntry Lead(DateOnly on, SupportEntryKind kind, string with, string text) => new(on, DemoActor.AreaTeamLead, kind, with, text);

    public static DemoEntry CcgLead(DateOnly on, SupportEntryKind kind, string with, string text) => new(on, DemoActor.CcgLead, kind, with, text);
}
