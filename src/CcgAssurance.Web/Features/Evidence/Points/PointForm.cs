using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Evidence.Points;

[FormFor(typeof(CcgPoint))]
public sealed record PointForm : IRecordForm
{
    [Display(Name = "Your point")]
    public string? Text { get; init; }

    public Tokens Seen { get; init; } = new();

    public static PointForm Of(CcgPoint row) => new()
    {
        Text = row.Text,
    };

    public sealed class Validator : AbstractValidator<PointForm>
    {
        public Validator()
        {
            RuleFor(form => form.Text).NotEmpty().WithMessage("Enter your point").MustFit(CcgPoint.TextMaxLength);
        }
    }
}
