using System.Text.Encodings.Web;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Tests.Components;

/// <summary>A tag as a view writes it: its helper, the attributes that the helper does not know, and what is between the tags.</summary>
internal sealed class Tag(string name, ITagHelper helper)
{
    private readonly TagHelperAttributeList _attributes = [];
    private readonly List<object> _content = [];

    /// <summary>Adds an attribute, encoded as Razor hands over what stands in a view; without a value it stands alone.</summary>
    public Tag Attribute(string attribute, string? value = null)
    {
        _attributes.Add(value is null
            ? new TagHelperAttribute(attribute)
            : new TagHelperAttribute(attribute, new HtmlString(HtmlEncoder.Default.Encode(value))));
        return this;
    }

    /// <summary>Adds tags between the tags.</summary>
    public Tag With(params IEnumerable<Tag> tags)
    {
        _content.AddRange(tags);
        return this;
    }

    /// <summary>Adds markup between the tags.</summary>
    public Tag WithHtml(string html)
    {
        _content.Add(new HtmlString(html));
        return this;
    }

    /// <summary>Adds text between the tags.</summary>
    public Tag WithText(string text) => WithHtml(HtmlEncoder.Default.Encode(text));

    /// <summary>The markup.</summary>
    public async Task<string> HtmlAsync()
    {
        using var writer = new StringWriter();
        (await RunAsync(new Dictionary<object, object>())).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    /// <summary>The markup as a document.</summary>
    public async Task<IHtmlDocument> RenderAsync() => new HtmlParser().ParseDocument(await HtmlAsync());

    // Each helper gets its own copy of what its parents left for it, as in Razor.
    private async Task<IHtmlContent> RunAsync(IDictionary<object, object> items)
    {
        var context = new TagHelperContext(name, _attributes, new Dictionary<object, object>(items), Guid.NewGuid().ToString("N"));
        TagHelperContent? children = null;
        var output = new TagHelperOutput(
            name, new TagHelperAttributeList(_attributes), async (_, _) => children ??= await ChildrenAsync(context.Items));

        helper.Init(context);
        await helper.ProcessAsync(context, output);
        if (!output.IsContentModified)
        {
            output.Content = await output.GetChildContentAsync();
        }

        return output;
    }

    private async Task<TagHelperContent> ChildrenAsync(IDictionary<object, object> items)
    {
        var content = new DefaultTagHelperContent();
        foreach (var child in _content)
        {
            content.AppendHtml(child is Tag tag ? await tag.RunAsync(items) : (IHtmlContent)child);
        }

        return content;
    }
}
