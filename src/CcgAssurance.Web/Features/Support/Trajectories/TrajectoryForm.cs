using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Support.Trajectories;

[FormFor(typeof(SupportTrajectory))]
public sealed record TrajectoryForm : IRecordForm
{
    [Display(Name = "What is measured")]
    public string? Name { get; init; }

    [Display(Name = "Unit")]
    public TrajectoryUnit? Unit { get; init; }

    [Display(Name = "Which way is better?")]
    public ImprovementDirection? Better { get; init; }

    [Display(Name = "Planned points (optional in a draft)")]
    public string? Planned { get; init; }

    public Tokens Seen { get; init; } = new();

    public static TrajectoryForm Of(SupportTrajectory row) => new()
    {
        Name = row.Name,
        Unit = row.Unit,
        Better = row.Better,
        Planned = PointTable.Write(row.Planned),
    };

    public TrajectoryAnswers ToAnswers() => new(
        Name.OrStandIn(), Unit.OrStandIn(), Better.OrStandIn(), PointTable.Read(Planned).Points);

    public sealed class Validator : AbstractValidator<TrajectoryForm>
    {
        public Validator()
        {
            RuleFor(form => form.Name).NotEmpty().WithMessage("Enter what is measured").MustFit(SupportTrajectory.NameMaxLength);
            RuleFor(form => form.Unit).NotNull().WithMessage("Select the unit");
            RuleFor(form => form.Better).NotNull().WithMessage("Select which way is improvement");
            RuleFor(form => form.Planned).MustBePoints();
        }
    }
}
