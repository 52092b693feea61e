using AngleSharp.Dom;
using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Tests.Components.Parity;

/// <summary>A form control fed from the options of an example, through the model and the model state like any other.</summary>
internal static class FormField
{
    /// <summary>Paths that all labelled controls support.</summary>
    public static readonly string[] Labelled =
        ["name", "id", "label", "label.text", "label.heading", "label.size", "hint", "hint.text", "errorMessage", "errorMessage.text"];

    /// <summary>Paths that all groups of controls support.</summary>
    public static readonly string[] Fieldset =
    [
        "name", "idPrefix", "fieldset.legend", "fieldset.legend.text", "fieldset.legend.heading", "fieldset.legend.size",
        "fieldset.legend.size=null", "hint", "hint.text", "errorMessage", "errorMessage.text",
    ];

    public const string NoErrorWithoutWords = "An error always says how to put it right.";
    public const string NoMarkupInHints = "Hints are text.";
    public const string NoLabelId = "Nothing refers to labels and legends by id.";
    public const string NoTranslations = "The service is in English.";
    public const string NoDisabled = "Controls are left out of the page rather than disabled.";
    public const string NoDisabledButton = "The button beside the control is not disabled with it.";
    public const string NoNeighbour = "No page needs a button inside the form group.";

    /// <summary>A labelled control, with what all of them have in common.</summary>
    public static T Control<T>(Fixture fixture, Func<ComponentPage<FormModel>, T> create)
        where T : LabelledControlTagHelper
    {
        var helper = Bound(fixture, fixture.Options.Text("id"), create);
        helper.Label = fixture.Options.Text("label.heading") ?? fixture.Options.Text("label.text");
        helper.LabelSize = fixture.Options.Member<NhsSize>("label.size") ?? NhsSize.Default;
        helper.PageHeading = fixture.Options.Text("label.heading") is not null;
        return helper;
    }

    /// <summary>A group of controls, with what all of them have in common.</summary>
    public static T Group<T>(Fixture fixture, string? id, Func<ComponentPage<FormModel>, T> create)
        where T : FieldsetControlTagHelper
    {
        var helper = Bound(fixture, id, create);
        helper.Legend = fixture.Options.Text("fieldset.legend.heading") ?? fixture.Options.Text("fieldset.legend.text");
        helper.LegendSize = fixture.Options.Member<NhsSize>("fieldset.legend.size") ?? NhsSize.Default;
        helper.PageHeading = fixture.Options.Text("fieldset.legend.heading") is not null;
        return helper;
    }

    /// <summary>A page heading has size L here when no size is given; in the design system it then has none.</summary>
    public static void SizePageHeadings(IElement body)
    {
        foreach (var label in body.QuerySelectorAll("h1 > .nhsuk-label"))
        {
            if (!label.ClassName!.Contains("nhsuk-label--", StringComparison.Ordinal))
            {
                label.ClassList.Add("nhsuk-label--l");
            }
        }
    }

    private static T Bound<T>(Fixture fixture, string? id, Func<ComponentPage<FormModel>, T> create)
        where T : FormControlTagHelper
    {
        var page = new ComponentPage<FormModel>(new FormModel { Answer = fixture.Options.Text("value") });
        var helper = create(page);
        helper.Name ??= fixture.Options.Text("name");
        helper.Id = id ?? helper.Name;
        helper.Hint = fixture.Options.Text("hint.text");
        if (fixture.Options.Text("errorMessage.text") is { } error)
        {
            page.ModelState.AddModelError(helper.Name!, error);
        }

        return helper;
    }
}
