using AngleSharp.Dom;
using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Tests.Components.Parity;

/// <summary>Controls with several parts or answers.</summary>
internal static class ChoiceParity
{
    private const string NoConditions = "A further question is asked on the next page: a radio that opens one fails axe.";
    private const string NoBehaviour = "No list of ours has an answer that changes the others.";

    private const string ChosenElsewhere = "Only together with conditional questions; chosen answers have tests of their own.";

    public static readonly IReadOnlyList<ComponentParity> Components =
    [
        new("select",
            [.. FormField.Labelled, "items.value", "items.text", "value", "disabled=true"],
            new Dictionary<string, string>
            {
                ["label.id"] = FormField.NoLabelId,
                ["errorMessage=true"] = FormField.NoErrorWithoutWords,
                ["formGroup.afterInput.html"] = FormField.NoNeighbour,
                ["items.disabled=true"] = FormField.NoDisabled,
                ["items.divider=true"] = "Lists that need dividing are too long for a select.",
            },
            Select),
        new("radios",
            [.. FormField.Fieldset, "items.value", "items.text", "items.hint.text", "inline=true", "small=true"],
            new Dictionary<string, string>
            {
                ["fieldset=null"] = "Every question is asked.",
                ["fieldset.legend.id"] = FormField.NoLabelId,
                ["hint.html"] = FormField.NoMarkupInHints,
                ["errorMessage=true"] = FormField.NoErrorWithoutWords,
                ["disabled=true"] = FormField.NoDisabled,
                ["items.disabled=true"] = FormField.NoDisabled,
                ["items.disabled=false"] = FormField.NoDisabled,
                ["items.conditional.html"] = NoConditions,
                ["value"] = ChosenElsewhere,
                ["items.divider"] = NoBehaviour,
            },
            f => Choice(f, "nhs-radios", p => new NhsRadiosTagHelper { For = p.For(m => m.Answer), ViewContext = p.View })),
        new("checkboxes",
            [.. FormField.Fieldset, "items.value", "items.text", "items.hint.text", "inline=true", "small=true"],
            new Dictionary<string, string>
            {
                ["fieldset=null"] = "Every question is asked.",
                ["fieldset.legend.id"] = FormField.NoLabelId,
                ["errorMessage=true"] = FormField.NoErrorWithoutWords,
                ["disabled=true"] = FormField.NoDisabled,
                ["items.disabled=true"] = FormField.NoDisabled,
                ["items.disabled=false"] = FormField.NoDisabled,
                ["items.conditional.html"] = NoConditions,
                ["values"] = ChosenElsewhere,
                ["items.divider"] = NoBehaviour,
                ["items.behaviour"] = NoBehaviour,
                ["items.behaviourGroup"] = NoBehaviour,
                ["items.exclusive=true"] = NoBehaviour,
                ["items.exclusiveGroup"] = NoBehaviour,
                ["items.name"] = "All answers to a question share its name.",
            },
            f => Choice(f, "nhs-checkboxes", p => new NhsCheckboxesTagHelper { For = p.For(m => m.Answer), ViewContext = p.View })),
        new("date-input",
            [
                .. FormField.Fieldset, "id", "values.day", "values.month", "values.year", "day.value", "month.value", "year.value",
                "day.error=true", "month.error=true", "year.error=true",
            ],
            new Dictionary<string, string>
            {
                ["fieldset.legend.id"] = FormField.NoLabelId,
                ["errorMessage=true"] = FormField.NoErrorWithoutWords,
                ["disabled=true"] = FormField.NoDisabled,
                ["year.disabled=true"] = FormField.NoDisabled,
                ["year.disabled=false"] = FormField.NoDisabled,
                ["day=false"] = "Dates are whole.",
                ["year=false"] = "Dates are whole.",
                ["items.name"] = "Another way of saying the same.",
                ["items.width"] = "Another way of saying the same.",
                ["items.value"] = "Another way of saying the same.",
                ["items.error=true"] = "Another way of saying the same.",
                ["items.disabled=true"] = FormField.NoDisabled,
                ["items=false"] = "Dates are whole.",
                ["items.autocomplete"] = "Nobody is asked for their own dates.",
                ["day.autocomplete"] = "Nobody is asked for their own dates.",
                ["month.autocomplete"] = "Nobody is asked for their own dates.",
                ["year.autocomplete"] = "Nobody is asked for their own dates.",
                ["namePrefix"] = "Names are made as model binding reads them.",
                ["day.label"] = FormField.NoTranslations,
                ["month.label"] = FormField.NoTranslations,
                ["year.label"] = FormField.NoTranslations,
            },
            Date)
        {
            Except = f => f.Name.StartsWith("with errors only", StringComparison.Ordinal) ? FormField.NoErrorWithoutWords : null,
            Adapt = NameAsModelBindingReads,
        },
    ];

    private static Tag Select(Fixture f)
    {
        var tag = new Tag("nhs-select", FormField.Control(f, p => new NhsSelectTagHelper
        {
            For = p.For(m => m.Answer),
            ViewContext = p.View,
            Items = Items(f),
        }));
        return f.Options.Has("disabled=true") ? tag.Attribute("disabled") : tag;
    }

    private static Tag Choice(Fixture f, string name, Func<ComponentPage<FormModel>, OptionsControlTagHelper> create)
    {
        var helper = FormField.Group(f, f.Options.Text("idPrefix"), create);
        helper.Items = Items(f);
        helper.Inline = f.Options.Has("inline=true");
        helper.Small = f.Options.Has("small=true");
        return new Tag(name, helper);
    }

    private static Tag Date(Fixture f) => new("nhs-date-input", FormField.Group(f, f.Options.Text("id"), p =>
    {
        foreach (var part in Enum.GetNames<DateParts>().Except(["None", "All"]))
        {
            var path = part.ToLowerInvariant();
            p.Posted($"Date.{part}", f.Options.Text($"{path}.value") ?? f.Options.Text($"values.{path}") ?? "");
        }

        return new NhsDateInputTagHelper { For = p.For(m => m.Date), ViewContext = p.View, Name = "Date" };
    }));

    private static void NameAsModelBindingReads(IElement body)
    {
        foreach (var input in body.QuerySelectorAll("input"))
        {
            var part = input.GetAttribute("name")!;
            input.SetAttribute("name", $"Date.{char.ToUpperInvariant(part[0])}{part[1..]}");
        }
    }

    private static IReadOnlyList<NhsOption> Items(Fixture f) =>
        [.. f.Options.List("items").Select(item => new NhsOption(item.Text("value")!, item.Text("text")!, item.Text("hint.text")))];
}
