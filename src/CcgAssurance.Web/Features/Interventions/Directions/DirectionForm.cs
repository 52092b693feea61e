using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Interventions.Directions;

[FormFor(typeof(DirectionVersion))]
public sealed record DirectionForm : IRecordForm
{
    [Display(Name = "Which powers are used?")]
    public IReadOnlyList<InterventionPower> Powers { get; init; } = [];

    [Display(Name = "Legal wording")]
    public string? Text { get; init; }

    [Display(Name = "Which functions are affected? (optional in a draft)")]
    public string? Functions { get; init; }

    [Display(Name = "First day of the period (optional)")]
    [DateAnswerName("The first day of the period")]
    public DateAnswer? StartsOn { get; init; }

    [Display(Name = "Last day of the period (optional)")]
    [DateAnswerName("The last day of the period")]
    public DateAnswer? EndsOn { get; init; }

    [Display(Name = "Who stops carrying out functions?")]
    public StopsFor? StopsFor { get; init; }

    [Display(Name = "Who is appointed as accountable officer?")]
    public string? NewAccountableOfficer { get; init; }

    [Display(Name = "What changes in the constitution?")]
    public string? ConstitutionChange { get; init; }

    [Display(Name = "Who carries out the functions?")]
    public FunctionsCarriedOutBy? CarriedOutBy { get; init; }

    [Display(Name = "The other CCG")]
    public OrganisationCode? OtherCcg { get; init; }

    [Display(Name = "How effective would NHS England be, and why does it not act itself?")]
    public string? WhyNotNhsEngland { get; init; }

    [Display(Name = "What shows that the other CCG can do it?")]
    public string? Capability { get; init; }

    [Display(Name = "What shows that it has the people and the time?")]
    public string? Capacity { get; init; }

    [Display(Name = "What shows that it is willing?")]
    public string? Willingness { get; init; }

    [Display(Name = "Conditions (optional)")]
    public string? Conditions { get; init; }

    public Tokens Seen { get; init; } = new();

    public static DirectionForm Of(DirectionVersion? version) => version is null
        ? new DirectionForm()
        : new DirectionForm
        {
            Powers = version.Powers,
            Text = version.Text,
            Functions = version.Functions,
            StartsOn = DateAnswer.From(version.StartsOn),
            EndsOn = DateAnswer.From(version.EndsOn),
            StopsFor = version.StopsFor,
            NewAccountableOfficer = version.NewAccountableOfficer,
            ConstitutionChange = version.ConstitutionChange,
            CarriedOutBy = version.CarriedOutBy,
            OtherCcg = version.OtherCcg,
            WhyNotNhsEngland = version.WhyNotNhsEngland,
            Capability = version.Capability,
            Capacity = version.Capacity,
            Willingness = version.Willingness,
            Conditions = version.Conditions,
        };

    /// <summary>What is typed, with the other group that was chosen.</summary>
    public DirectionAnswers ToAnswers(NamedCcg? other) => new()
    {
        Powers = Powers,
        Text = Text,
        Functions = Functions,
        StartsOn = StartsOn is null ? null : StartsOn.OrStandIn(),
        EndsOn = EndsOn is null ? null : EndsOn.OrStandIn(),
        StopsFor = StopsFor,
        NewAccountableOfficer = NewAccountableOfficer,
        ConstitutionChange = ConstitutionChange,
        CarriedOutBy = CarriedOutBy,
        OtherCcg = other?.Code,
        OtherCcgName = other?.Name,
        WhyNotNhsEngland = WhyNotNhsEngland,
        Capability = Capability,
        Capacity = Capacity,
        Willingness = Willingness,
        Conditions = Conditions,
    };

    public sealed class Validator : AbstractValidator<DirectionForm>
    {
        public Validator()
        {
            RuleFor(form => form.Text).MustFit(DirectionVersion.TextMaxLength);
            RuleFor(form => form.Functions).MustFit(DirectionVersion.NoteMaxLength);
            RuleFor(form => form.StartsOn).MustBeInRecordedYears();
            RuleFor(form => form.EndsOn).MustBeInRecordedYears();
            RuleFor(form => form.NewAccountableOfficer).MustFit(DirectionVersion.NameMaxLength);
            RuleFor(form => form.ConstitutionChange).MustFit(DirectionVersion.NoteMaxLength);
            RuleFor(form => form.WhyNotNhsEngland).MustFit(DirectionVersion.NoteMaxLength);
            RuleFor(form => form.Capability).MustFit(DirectionVersion.NoteMaxLength);
            RuleFor(form => form.Capacity).MustFit(DirectionVersion.NoteMaxLength);
            RuleFor(form => form.Willingness).MustFit(DirectionVersion.NoteMaxLength);
            RuleFor(form => form.Conditions).MustFit(DirectionVersion.NoteMaxLength);
        }
    }
}
