using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Features.Support.Trajectories;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Support.Steps;

[FormFor(typeof(SupportActual))]
public sealed record FiguresForm : IRecordForm
{
    [Display(Name = "Figures")]
    public string? Actuals { get; init; }

    public Tokens Seen { get; init; } = new();

    public IReadOnlyList<TrajectoryPoint> ToPoints() => PointTable.Read(Actuals).Points;

    public sealed class Validator : AbstractValidator<FiguresForm>
    {
        public Validator()
        {
            RuleFor(form => form.Actuals).NotEmpty().WithMessage("Enter at least one figure");
            RuleFor(form => form.Actuals).MustBePoints();
        }
    }
}
