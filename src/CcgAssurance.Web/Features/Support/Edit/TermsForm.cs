using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Support.Edit;

[FormFor(typeof(SupportTerms))]
public sealed record TermsForm : IRecordForm
{
    [Display(Name = "Title")]
    public string? Title { get; init; }

    [Display(Name = "Which domains is it for?")]
    public IReadOnlyList<DomainNumber> Domains { get; init; } = [];

    [Display(Name = "Theme (optional)")]
    public Theme? Theme { get; init; }

    [Display(Name = "Which issues does it answer? (optional)")]
    public IReadOnlyList<Guid> Issues { get; init; } = [];

    [Display(Name = "Why support is needed, and what justifies it")]
    public string? Rationale { get; init; }

    [Display(Name = "Improvement objectives")]
    public string? Objectives { get; init; }

    [Display(Name = "Improvement expected as a result")]
    public string? ExpectedImprovement { get; init; }

    [Display(Name = "When the domain returns to assured")]
    public string? ExitCircumstances { get; init; }

    [Display(Name = "Start date")]
    [DateAnswerName("Start date")]
    public DateAnswer? StartsOn { get; init; }

    [Display(Name = "End date")]
    [DateAnswerName("End date")]
    public DateAnswer? EndsOn { get; init; }

    [Display(Name = "How often progress is reviewed")]
    public string? Monitoring { get; init; }

    [Display(Name = "Local partners who contribute (optional)")]
    public string? Partners { get; init; }

    [Display(Name = "Which power does the support rest on?")]
    public StatutoryPower? Power { get; init; } = StatutoryPower.S14Z10;

    [Display(Name = "How the power is exercised")]
    public string? PowerUse { get; init; }

    [Display(Name = "Purpose for which the power is used")]
    public string? PowerPurpose { get; init; }

    public Tokens Seen { get; init; } = new();

    public static TermsForm Of(SupportTerms terms) => new()
    {
        Title = terms.Title,
        Domains = terms.Domains,
        Theme = terms.Theme,
        Issues = [.. terms.Issues.Select(issue => issue.IssueId)],
        Rationale = terms.Rationale,
        Objectives = terms.Objectives,
        ExpectedImprovement = terms.ExpectedImprovement,
        ExitCircumstances = terms.ExitCircumstances,
        StartsOn = DateAnswer.From(terms.StartsOn),
        EndsOn = DateAnswer.From(terms.EndsOn),
        Monitoring = terms.Monitoring,
        Partners = terms.Partners,
        Power = terms.Power,
        PowerUse = terms.PowerUse,
        PowerPurpose = terms.PowerPurpose,
    };

    /// <summary>What is typed, over the notes on the factors that stand there.</summary>
    /// <param name="issues">The issues that can be chosen.</param>
    /// <param name="factors">The notes on the factors, which have a page of their own.</param>
    public TermsAnswers ToAnswers(IReadOnlyList<LinkedIssue> issues, IReadOnlyList<FactorNote> factors) => new()
    {
        Title = Title.OrStandIn(),
        Domains = Domains,
        Theme = Theme,
        Issues = [.. issues.Where(issue => Issues.Contains(issue.Id))],
        Rationale = Rationale,
        Objectives = Objectives,
        ExpectedImprovement = ExpectedImprovement,
        ExitCircumstances = ExitCircumstances,
        StartsOn = StartsOn is null ? null : StartsOn.OrStandIn(),
        EndsOn = EndsOn is null ? null : EndsOn.OrStandIn(),
        Monitoring = Monitoring,
        Partners = Partners,
        Power = Power.OrStandIn(),
        PowerUse = PowerUse,
        PowerPurpose = PowerPurpose,
        Factors = factors,
    };

    public sealed class Validator : AbstractValidator<TermsForm>
    {
        public Validator()
        {
            RuleFor(form => form.Title).NotEmpty().WithMessage("Enter a title").MustFit(SupportTerms.TitleMaxLength);
            RuleFor(form => form.Rationale).MustFit(SupportTerms.TextMaxLength);
            RuleFor(form => form.Objectives).MustFit(SupportTerms.TextMaxLength);
            RuleFor(form => form.ExpectedImprovement).MustFit(SupportTerms.TextMaxLength);
            RuleFor(form => form.ExitCircumstances).MustFit(SupportTerms.TextMaxLength);
            RuleFor(form => form.StartsOn).MustBeInRecordedYears();
            RuleFor(form => form.EndsOn).MustBeInRecordedYears();
            RuleFor(form => form.Monitoring).MustFit(SupportTerms.MonitoringMaxLength);
            RuleFor(form => form.Partners).MustFit(SupportTerms.TextMaxLength);
            RuleFor(form => form.Power).NotNull().WithMessage("Select the power");
            RuleFor(form => form.PowerUse).MustFit(SupportTerms.TextMaxLength);
            RuleFor(form => form.PowerPurpose).MustFit(SupportTerms.TextMaxLength);
        }
    }
}
