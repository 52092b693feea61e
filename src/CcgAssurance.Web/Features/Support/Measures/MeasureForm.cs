using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Support.Measures;

[FormFor(typeof(SupportMeasure))]
public sealed record MeasureForm : IRecordForm
{
    [Display(Name = "Kind of support")]
    public SupportType? Type { get; init; }

    [Display(Name = "What is done")]
    public string? Description { get; init; }

    [Display(Name = "Who provides it?")]
    public ProviderKind? ProviderKind { get; init; }

    [Display(Name = "Name of the provider")]
    public string? Provider { get; init; }

    [Display(Name = "How it is resourced (optional in a draft)")]
    public string? Resourcing { get; init; }

    [Display(Name = "Who is responsible for it (optional in a draft)")]
    public string? Owner { get; init; }

    [Display(Name = "Due date (optional in a draft)")]
    [DateAnswerName("Due date")]
    public DateAnswer? DueOn { get; init; }

    public Tokens Seen { get; init; } = new();

    public static MeasureForm Of(SupportMeasure row) => new()
    {
        Type = row.Type,
        Description = row.Description,
        ProviderKind = row.ProviderKind,
        Provider = row.Provider,
        Resourcing = row.Resourcing,
        Owner = row.Owner,
        DueOn = DateAnswer.From(row.DueOn),
    };

    public MeasureAnswers ToAnswers() => new(
        Type.OrStandIn(),
        Description.OrStandIn(),
        ProviderKind.OrStandIn(),
        Provider.OrStandIn(),
        Resourcing,
        Owner,
        DueOn is null ? null : DueOn.OrStandIn());

    public sealed class Validator : AbstractValidator<MeasureForm>
    {
        public Validator()
        {
            RuleFor(form => form.Type).NotNull().WithMessage("Select the kind of support");
            RuleFor(form => form.Description).NotEmpty().WithMessage("Enter what is done").MustFit(SupportMeasure.DescriptionMaxLength);
            RuleFor(form => form.ProviderKind).NotNull().WithMessage("Select who provides it");
            RuleFor(form => form.Provider).NotEmpty().WithMessage("Enter the name of the provider").MustFit(SupportMeasure.NameMaxLength);
            RuleFor(form => form.Resourcing).MustFit(SupportMeasure.ResourcingMaxLength);
            RuleFor(form => form.Owner).MustFit(SupportMeasure.NameMaxLength);
            RuleFor(form => form.DueOn).MustBeInRecordedYears();
        }
    }
}
