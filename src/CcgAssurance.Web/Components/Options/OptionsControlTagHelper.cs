using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>Radios and checkboxes: a list of answers, of which one or several are chosen.</summary>
public abstract class OptionsControlTagHelper : FieldsetControlTagHelper
{
    private readonly Dictionary<string, IHtmlContent> _conditionals = [];

    /// <summary>The answers, in the order they are read.</summary>
    [HtmlAttributeName("items")]
    public IReadOnlyList<NhsOption> Items { get; set; } = [];

    /// <summary>Side by side: only for two short answers.</summary>
    [HtmlAttributeName("inline")]
    public bool Inline { get; set; }

    /// <summary>Small controls, for dense pages such as filters.</summary>
    [HtmlAttributeName("small")]
    public bool Small { get; set; }

    /// <summary>The design system's name of the component.</summary>
    private protected abstract string Block { get; }

    /// <summary>The type of the inputs.</summary>
    private protected abstract string InputType { get; }

    private protected sealed override async Task ReadContentAsync(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(NhsConditionalTagHelper)] = _conditionals;
        await output.GetChildContentAsync();
    }

    private protected sealed override void WriteControls(TagHelperOutput output, FormGroup group)
    {
        if (Items.Count == 0)
        {
            throw new InvalidOperationException($"<{group.TagName} asp-for=\"{group.Field.Expression.Name}\"> needs items.");
        }

        output.Become("div", Markup.Join(Block, Inline ? $"{Block}--inline" : null, Small ? $"{Block}--small" : null));
        output.Set("data-module", Block);
        output.Content.Clear();
        var chosen = group.Field.Values.ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < Items.Count; index++)
        {
            output.Content.AppendHtml(Item(Items[index], ItemId(group.Field.Id, index), group.Field.Name, chosen));
            if (_conditionals.Remove(Items[index].Value, out var question))
            {
                output.Content.AppendHtml(Markup.Element("div", $"{Block}__conditional app-conditional").Add(question));
            }
        }

        if (_conditionals.Count > 0)
        {
            throw new InvalidOperationException(
                $"<{group.TagName} asp-for=\"{group.Field.Expression.Name}\"> has no answer {string.Join(" or ", _conditionals.Keys)}.");
        }
    }

    // The first item carries the bare id, so that the link in the error summary leads to it.
    private static string ItemId(string id, int index) =>
        index == 0 ? id : $"{id}-{(index + 1).ToString(CultureInfo.InvariantCulture)}";

    private TagBuilder Item(NhsOption option, string id, string name, HashSet<string> chosen)
    {
        var hintId = option.Hint is null ? null : $"{id}-item-hint";
        var item = Markup.Element("div", $"{Block}__item")
            .Add(Markup.Void("input", $"{Block}__input")
                .With("id", id)
                .With("name", name)
                .With("type", InputType)
                .With("aria-describedby", hintId)
                .Flag("checked", chosen.Contains(option.Value))
                .WithValue(option.Value))
            .Add(Markup.Element("label", $"nhsuk-label {Block}__label").With("for", id).Text(option.Text));
        return option.Hint is null
            ? item
            : item.Add(Markup.Element("div", $"nhsuk-hint {Block}__hint").With("id", hintId).Text(option.Hint));
    }
}
