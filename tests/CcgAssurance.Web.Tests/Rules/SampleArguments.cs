using System.Reflection;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Features.Assessments.Draft;
using CcgAssurance.Web.Features.Grids;
using CcgAssurance.Web.Infrastructure.Security;

namespace CcgAssurance.Web.Tests.Rules;

/// <summary>An argument of each type that the methods of the Links classes take.</summary>
public static class SampleArguments
{
    public static object? Of(ParameterInfo parameter) => parameter.ParameterType switch
    {
        _ when parameter.HasDefaultValue => parameter.DefaultValue,
        var type when type == typeof(OrganisationCode) => OrganisationCode.Parse("00C"),
        var type when type == typeof(FinancialYear) => FinancialYear.StartingIn(2014),
        var type when type == typeof(Quarter) => Quarter.Q1,
        var type when type == typeof(QuarterKey) =>
            new QuarterKey(OrganisationCode.Parse("00C"), FinancialYear.StartingIn(2014), Quarter.Q1),
        var type when type == typeof(DomainNumber) => DomainNumber.All[0],
        var type when type == typeof(Theme) => Theme.BetterCare,
        var type when type == typeof(ItemKind) => ItemKind.Issue,
        var type when type == typeof(Focus) => Focus.On(DomainNumber.All[0]),
        var type when type == typeof(Office) => Office.Chair,
        var type when type == typeof(QuarterNotice) => QuarterNotice.DraftShared,
        var type when type == typeof(QuarterTask) => QuarterTask.AnswerDraft,
        var type when type == typeof(LogInStep) => LogInStep.ChooseRole,
        var type when type == typeof(Role) => Role.CcgLead,
        var type when type == typeof(QuarterStep) => QuarterStep.Share,
        var type when type == typeof(GridPlace) => new GridPlace
        {
            Level = OrganisationLevel.AreaTeam,
            Code = OrganisationCode.Parse("Q44"),
            Name = "Sample",
            IsInvented = false,
        },
        var type when type == typeof(Finding) =>
            Finding.Blocking(GuidanceRules.R222DraftSharedAfterConversation, "Hold the conversation.", place: QuarterPlace.Meeting),
        var type when type == typeof(EscalationTrigger) => EscalationTrigger.OverdueAction,
        var type when type == typeof(InterventionStep) => InterventionStep.AssuranceMeeting,
        var type when type == typeof(EscalationLinkKind) => EscalationLinkKind.Issue,
        var type when type == typeof(string) && parameter.Name == "format" => "html",
        var type when type == typeof(string) => "sample",
        var type when type == typeof(int) => 1,
        var type when Nullable.GetUnderlyingType(type) is not null => null,
        var type when type == typeof(DateOnly) => new DateOnly(2014, 10, 31),
        var type when type == typeof(bool) => true,
        var type when type == typeof(Guid) => Guid.Empty,
        var type => throw new InvalidOperationException($"Add a sample {type.Name} to {nameof(SampleArguments)}."),
    };
}
