using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Support.Edit;

[FormFor(typeof(ConsideredFactor))]
public sealed record FactorsForm : IRecordForm
{
    [Display(Name = "Historical legacy")]
    public string? HistoricalLegacy { get; init; }

    [Display(Name = "System partnerships and other external relationships")]
    public string? SystemPartnerships { get; init; }

    [Display(Name = "The CCG's own improvement process")]
    public string? ImprovementProcess { get; init; }

    [Display(Name = "Organisational development, capacity and capability")]
    public string? OrganisationalDevelopment { get; init; }

    [Display(Name = "Governance of the risk")]
    public string? RiskGovernance { get; init; }

    [Display(Name = "Timetables of improvement trajectories")]
    public string? TrajectoryTimetables { get; init; }

    [Display(Name = "Clarity of action plans and progress")]
    public string? ClarityOfPlans { get; init; }

    public Tokens Seen { get; init; } = new();

    public static FactorsForm Of(SupportTerms terms)
    {
        var notes = terms.Factors.ToDictionary(row => row.Factor, row => row.Text);
        return new FactorsForm
        {
            HistoricalLegacy = notes[SupportFactor.HistoricalLegacy],
            SystemPartnerships = notes[SupportFactor.SystemPartnerships],
            ImprovementProcess = notes[SupportFactor.ImprovementProcess],
            OrganisationalDevelopment = notes[SupportFactor.OrganisationalDevelopment],
            RiskGovernance = notes[SupportFactor.RiskGovernance],
            TrajectoryTimetables = notes[SupportFactor.TrajectoryTimetables],
            ClarityOfPlans = notes[SupportFactor.ClarityOfPlans],
        };
    }

    public IReadOnlyList<FactorNote> ToNotes() =>
    [
        new(SupportFactor.HistoricalLegacy, HistoricalLegacy),
        new(SupportFactor.SystemPartnerships, SystemPartnerships),
        new(SupportFactor.ImprovementProcess, ImprovementProcess),
        new(SupportFactor.OrganisationalDevelopment, OrganisationalDevelopment),
        new(SupportFactor.RiskGovernance, RiskGovernance),
        new(SupportFactor.TrajectoryTimetables, TrajectoryTimetables),
        new(SupportFactor.ClarityOfPlans, ClarityOfPlans),
    ];

    public sealed class Validator : AbstractValidator<FactorsForm>
    {
        public Validator()
        {
            RuleFor(form => form.HistoricalLegacy).MustFit(ConsideredFactor.TextMaxLength);
            RuleFor(form => form.SystemPartnerships).MustFit(ConsideredFactor.TextMaxLength);
            RuleFor(form => form.ImprovementProcess).MustFit(ConsideredFactor.TextMaxLength);
            RuleFor(form => form.OrganisationalDevelopment).MustFit(ConsideredFactor.TextMaxLength);
            RuleFor(form => form.RiskGovernance).MustFit(ConsideredFactor.TextMaxLength);
            RuleFor(form => form.TrajectoryTimetables).MustFit(ConsideredFactor.TextMaxLength);
            RuleFor(form => form.ClarityOfPlans).MustFit(ConsideredFactor.TextMaxLength);
        }
    }
}
