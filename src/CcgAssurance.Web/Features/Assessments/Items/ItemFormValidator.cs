using CcgAssurance.Domain.Assessments;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Assessments.Items;

public sealed class ItemFormValidator : AbstractValidator<ItemForm>
{
    public ItemFormValidator()
    {
        RuleFor(form => form.Title).MustFit(ReportItem.TitleMaxLength);
        RuleFor(form => form.Text).MustFit(ReportItem.TextMaxLength);
        RuleFor(form => form.Provider).MustFit(ReportItem.NameMaxLength).WithName("Provider concerned");
        RuleFor(form => form.Target).MustFit(ReportItem.NameMaxLength).WithName("Target concerned");
        RuleFor(form => form.OwnerName).MustFit(ReportItem.NameMaxLength);
        RuleFor(form => form.Progress).MustFit(ReportItem.ProgressMaxLength).WithName("Progress so far");
    }
}
