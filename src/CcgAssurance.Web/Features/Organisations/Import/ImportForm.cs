using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Organisations.Import;

public sealed record ImportForm : IRecordForm
{
    [Display(Name = "File")]
    public UploadedFile? File { get; init; }

    /// <summary>The rows of the file that were shown, once somebody has looked at them.</summary>
    [Display(Name = "Rows")]
    public string? Rows { get; init; }

    public Tokens Seen { get; init; } = new();

    public sealed class Validator : AbstractValidator<ImportForm>
    {
        public Validator() => RuleFor(form => form.Rows)
            .NotEmpty().WithMessage("Select the file again")
            .MaximumLength(ImportedRows.TextMaxLength).WithMessage("Select a smaller file");
    }
}
