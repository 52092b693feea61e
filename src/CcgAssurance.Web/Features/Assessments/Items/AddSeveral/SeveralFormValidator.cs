using System.Globalization;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Assessments.Items.AddSeveral;

public sealed class SeveralFormValidator : AbstractValidator<SeveralForm>
{
    /// <summary>How many items can be added at once.</summary>
    public const int Most = 50;

    /// <summary>The rules for issues, whose lines begin with a title.</summary>
    public const string Issues = nameof(Issues);

    /// <summary>The rules for actions, which have an owner.</summary>
    public const string Actions = nameof(Actions);

    public SeveralFormValidator()
    {
        RuleFor(form => form.Lines)
            .Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Enter at least one line")
            .Must(lines => PastedLines.Of(lines).Count <= Most)
            .WithMessage(form => $"You entered {PastedLines.Of(form.Lines).Count} lines. Enter {Most} or fewer at a time")
            .Custom((lines, context) => Check(
                PastedLines.Of(lines).Select(cells => string.Join('\n', cells)), ReportItem.TextMaxLength, context.AddFailure));
        RuleFor(form => form.OwnerName).MustFit(ReportItem.NameMaxLength);
        RuleSet(Issues, () => RuleFor(form => form.Lines).Custom((lines, context) => Check(
            PastedLines.Of(lines).Select(cells => cells[0]), ReportItem.TitleMaxLength, context.AddFailure)));
        RuleSet(Actions, () =>
        {
            RuleFor(form => form.Owner).NotNull().WithMessage("Select who owns these actions");
            RuleFor(form => form.OwnerName).NotEmpty().WithMessage("Enter the name of the organisation that owns these actions")
                .When(form => form.Owner == ActionOwner.ThirdParty);
        });
    }

    private static void Check(IEnumerable<string> lines, int longest, Action<string> fail)
    {
        foreach (var (at, line) in lines.Index().Where(row => row.Item.Length > longest).Take(1))
        {
            fail(string.Create(
                CultureInfo.InvariantCulture,
                $"Line {at + 1} has {line.Length} characters. Shorten it to {longest} or fewer, or put the rest after a tab"));
        }
    }
}
