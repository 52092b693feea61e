using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Tables;
using FluentValidation;

namespace CcgAssurance.Web.Features.People.Import;

/// <summary>A table of people with their roles: as a file, which becomes the text, or as text.</summary>
[FormFor(typeof(Membership))]
public sealed record ImportForm : IRecordForm
{
    /// <summary>How many rows can be imported at once, without the headings.</summary>
    public const int Most = 200;

    /// <summary>The longest table, in characters.</summary>
    public const int TextMaxLength = 100_000;

    [Display(Name = "File")]
    public UploadedFile? File { get; init; }

    [Display(Name = "Rows")]
    public string? Rows { get; init; }

    /// <summary>The rows as they were shown; only those are saved.</summary>
    [Display(Name = "Rows that were shown")]
    public string? Shown { get; init; }

    public Tokens Seen { get; init; } = new();

    /// <summary>Whether the person has seen what becomes of these rows.</summary>
    public bool IsShown => File is null && Rows is not null && Normal(Rows) == Normal(Shown);

    private static string? Normal(string? text) => text?.ReplaceLineEndings("\n").Trim();

    public sealed class Validator : AbstractValidator<ImportForm>
    {
        public Validator()
        {
            RuleFor(form => form.Rows)
                .Cascade(CascadeMode.Stop)
                .NotEmpty().WithMessage("Select a file, or paste the rows")
                .MustFit(TextMaxLength)
                .Must(rows => SentTable.RowsOf(rows).Count > 1)
                .WithMessage("Enter a row of headings, then a row for each role")
                .Must(rows => SentTable.RowsOf(rows).Count <= Most + 1)
                .WithMessage($"Enter {Most} or fewer rows at a time, with the headings above them");
        }
    }
}
