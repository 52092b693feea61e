using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>
/// What every form control does alike: one place for name, ids, hint, error and <c>aria-describedby</c>. The tag itself
/// becomes the control, so whatever else the view puts on it ends up there; the form group is written around it.
/// </summary>
public abstract class FormControlTagHelper : TagHelper
{
    /// <summary>The property that is asked for, with <c>asp-for</c>.</summary>
    [HtmlAttributeName("asp-for")]
    public ModelExpression? For { get; set; }

    /// <summary>The posted name, when it is not the property's own; the model state is read under it.</summary>
    [HtmlAttributeName("name")]
    public string? Name { get; set; }

    /// <summary>The id, when it is not made from the name.</summary>
    [HtmlAttributeName("id")]
    public string? Id { get; set; }

    /// <summary>Help for the answer; defaults to the description of <c>[Display]</c>. An empty text leaves it out.</summary>
    [HtmlAttributeName("hint")]
    public string? Hint { get; set; }

    /// <summary>What the label or legend is about, for those who hear it; needed where a page has many alike.</summary>
    [HtmlAttributeName("about")]
    public string? About { get; set; }

    /// <summary>Makes the label or legend the page's only h1, in size L unless another is given.</summary>
    [HtmlAttributeName("page-heading")]
    public bool PageHeading { get; set; }

    /// <summary>The view that is being written.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    /// <inheritdoc />
    public sealed override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);

        await ReadContentAsync(context, output);
        var expression = For ?? throw new InvalidOperationException($"<{context.TagName}> needs asp-for.");
        var field = new BoundField(expression, ViewContext, Name, Id);
        var keys = ErrorKeys(field.Name);
        var error = field.FirstError(keys);
        var group = new FormGroup(field, NullIfEmpty(Hint ?? expression.Metadata.Description), error, context.TagName);

        output.Wrap(Decorate(Markup.Element("div", Markup.Join("nhsuk-form-group", group.HasError ? "nhsuk-form-group--error" : null))));
        Write(output, group);

        if (error is not null)
        {
            PageErrors.Of(ViewContext.HttpContext).Add(new PageError(FocusId(group), error), keys);
        }
    }

    /// <summary>Reads what the view has put inside the tag.</summary>
    private protected virtual Task ReadContentAsync(TagHelperContext context, TagHelperOutput output) => Task.CompletedTask;

    /// <summary>Adds to the form group what a component needs there.</summary>
    private protected virtual TagBuilder Decorate(TagBuilder formGroup) => formGroup;

    /// <summary>Where in the model state the errors of this control may be.</summary>
    private protected virtual IReadOnlyList<string> ErrorKeys(string name) => [name];

    /// <summary>What the error summary links to.</summary>
    private protected virtual string FocusId(FormGroup group) => group.Field.Id;

    /// <summary>Writes all that is inside the form group.</summary>
    private protected abstract void Write(TagHelperOutput output, FormGroup group);

    /// <summary>The text of the label or legend; a control without one is a mistake that should not reach a user.</summary>
    private protected static string Require(string attribute, string? text, FormGroup group) =>
        NullIfEmpty(text ?? group.Field.Expression.Metadata.DisplayName) ?? throw new InvalidOperationException(
            $"<{group.TagName} asp-for=\"{group.Field.Expression.Name}\"> needs the attribute {attribute}, " +
            "or [Display(Name = ...)] on the property.");

    /// <summary>The text of the label or legend, with what it is about.</summary>
    private protected TagBuilder Worded(TagBuilder element, string text) =>
        About is null ? element.Text(text) : element.Text(text).Add(Markup.Hidden($" {About}"));

    /// <summary>The modifier class of a sized label or legend.</summary>
    private protected string? SizeClass(string block, NhsSize size) => size switch
    {
        NhsSize.Default => PageHeading ? $"{block}--l" : null,
        NhsSize.S => $"{block}--s",
        NhsSize.M => $"{block}--m",
        NhsSize.L => $"{block}--l",
        NhsSize.Xl => $"{block}--xl",
    };

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
