using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Tests.Components.Parity;

/// <summary>Controls for text and files.</summary>
internal static class TextParity
{
    public static readonly IReadOnlyList<ComponentParity> Components =
    [
        new("input",
            [.. FormField.Labelled, "width", "inputmode", "spellcheck=false", "autocomplete", "type", "code=true", "classes",
                "disabled=true", "prefix", "prefix.text", "suffix", "suffix.text"],
            new Dictionary<string, string>
            {
                ["label.id"] = FormField.NoLabelId,
                ["hint.html"] = FormField.NoMarkupInHints,
                ["value"] = "Only together with a hint that holds markup; values have tests of their own.",
                ["errorMessage=true"] = FormField.NoErrorWithoutWords,
                ["formGroup.afterInput.html"] = FormField.NoNeighbour,
                ["prefix.html"] = "Prefixes are text.",
                ["suffix.html"] = "Suffixes are text.",
            },
            Input)
        {
            Adapt = FormField.SizePageHeadings,
            Except = f => f.Name == "width class overriding width option" ? "The width is only ever given as width." : null,
        },
        new("password-input",
            [.. FormField.Labelled, "width", "autocomplete"],
            new Dictionary<string, string>
            {
                ["disabled=true"] = FormField.NoDisabledButton,
                ["button.disabled=true"] = FormField.NoDisabledButton,
                ["button.disabled=false"] = FormField.NoDisabledButton,
                ["button.preventDoubleClick=false"] = "The button may be used as often as one likes.",
                ["button.preventDoubleClick=true"] = "The button may be used as often as one likes.",
                ["button.variant"] = "One look is enough.",
                ["errorMessage=true"] = FormField.NoErrorWithoutWords,
                ["prefix.text"] = "Passwords have no unit.",
                ["value"] = "A password is never sent back.",
                ["code=true"] = "Passwords are not read aloud.",
                ["showPasswordText"] = FormField.NoTranslations,
                ["hidePasswordText"] = FormField.NoTranslations,
                ["showPasswordAriaLabel"] = FormField.NoTranslations,
                ["hidePasswordAriaLabel"] = FormField.NoTranslations,
                ["passwordShownAnnouncementText"] = FormField.NoTranslations,
                ["passwordHiddenAnnouncementText"] = FormField.NoTranslations,
            },
            Password),
        new("textarea",
            [.. FormField.Labelled, "autocomplete", "disabled=true"],
            new Dictionary<string, string>
            {
                ["label.id"] = FormField.NoLabelId,
                ["errorMessage=true"] = FormField.NoErrorWithoutWords,
            },
            f => PassOn(f, "nhs-textarea", FormField.Control(f, p =>
                new NhsTextareaTagHelper { For = p.For(m => m.Answer), ViewContext = p.View }))),
        new("character-count",
            [.. FormField.Labelled, "maxlength", "maxwords", "threshold", "rows", "value", "disabled=true", "attributes.maxlength"],
            new Dictionary<string, string>
            {
                ["label.id"] = FormField.NoLabelId,
                ["errorMessage=true"] = FormField.NoErrorWithoutWords,
                ["countType"] = "max-length counts characters and max-words words: the attribute says which.",
                ["textareaDescriptionText"] = FormField.NoTranslations,
                ["charactersUnderLimitText.one"] = FormField.NoTranslations,
                ["charactersUnderLimitText.two"] = FormField.NoTranslations,
                ["charactersUnderLimitText.few"] = FormField.NoTranslations,
                ["charactersUnderLimitText.many"] = FormField.NoTranslations,
                ["charactersUnderLimitText.other"] = FormField.NoTranslations,
                ["charactersAtLimitText"] = FormField.NoTranslations,
                ["charactersOverLimitText.one"] = FormField.NoTranslations,
                ["charactersOverLimitText.two"] = FormField.NoTranslations,
                ["charactersOverLimitText.few"] = FormField.NoTranslations,
                ["charactersOverLimitText.many"] = FormField.NoTranslations,
                ["charactersOverLimitText.other"] = FormField.NoTranslations,
            },
            CharacterCount)
        {
            Except = f => f.Options.Number("maxlength") is null && f.Options.Number("maxwords") is null ? "A count needs a limit." : null,
        },
        new("file-upload",
            [.. FormField.Labelled, "disabled=true"],
            new Dictionary<string, string>
            {
                ["label.id"] = FormField.NoLabelId,
                ["errorMessage=true"] = FormField.NoErrorWithoutWords,
                ["multiple=true"] = "Comes with words for the enhanced control.",
                ["chooseFilesButtonText"] = "Belongs to the enhanced control.",
                ["chooseFilesButtonClassList"] = "Belongs to the enhanced control.",
                ["chooseFilesButtonClassList=empty"] = "Belongs to the enhanced control.",
                ["dropInstructionText"] = "Belongs to the enhanced control.",
                ["noFileChosenText"] = "Belongs to the enhanced control.",
                ["multipleFilesChosenText.one"] = "Belongs to the enhanced control.",
                ["multipleFilesChosenText.other"] = "Belongs to the enhanced control.",
                ["enteredDropZoneText"] = "Belongs to the enhanced control.",
                ["leftDropZoneText"] = "Belongs to the enhanced control.",
            },
            f => PassOn(f, "nhs-file-upload", FormField.Control(f, p =>
                new NhsFileUploadTagHelper { For = p.For(m => m.Answer), ViewContext = p.View })))
        {
            // The enhanced control fails WCAG 2.5.3, so we keep the browser's.
            Adapt = body => body.QuerySelector(".nhsuk-file-upload")!.RemoveAttribute("data-module"),
        },
        new("search-input",
            [.. FormField.Labelled, "width", "value"],
            new Dictionary<string, string>
            {
                ["hint.html"] = FormField.NoMarkupInHints,
                ["errorMessage=true"] = FormField.NoErrorWithoutWords,
                ["disabled=true"] = FormField.NoDisabledButton,
                ["button.disabled=true"] = FormField.NoDisabledButton,
                ["button.disabled=false"] = FormField.NoDisabledButton,
                ["placeholder"] = "It is gone as soon as one types; a hint stays.",
                ["large=true"] = "No search here is the purpose of its page.",
                ["button.variant"] = "One look is enough.",
                ["button.icon"] = "A search has the search icon.",
                ["button.icon=false"] = "A button with text fails WCAG 2.5.3, because its name differs from the text.",
                ["button.text"] = "A button with text fails WCAG 2.5.3, because its name differs from the text.",
                ["button=false"] = "A search needs its button where scripts do not run.",
                ["label.classes"] = "The label is seen.",
                ["prefix.text"] = "Searches have no unit.",
                ["code=true"] = "Searches are for words too.",
            },
            f => PassOn(f, "nhs-search-input", FormField.Control(f, p => new NhsSearchInputTagHelper
            {
                For = p.For(m => m.Answer),
                ViewContext = p.View,
                Width = f.Options.Number("width"),
            }))),
    ];

    private static Tag Input(Fixture f) => PassOn(f, "nhs-input", FormField.Control(f, p => new NhsInputTagHelper
    {
        For = p.For(m => m.Answer),
        ViewContext = p.View,
        Type = f.Options.Text("type") ?? "text",
        Width = f.Options.Number("width"),
        InputMode = f.Options.Text("inputmode"),
        Prefix = f.Options.Text("prefix.text"),
        Suffix = f.Options.Text("suffix.text"),
        Spellcheck = f.Options.Has("spellcheck=false") ? false : null,
        Code = f.Options.Has("code=true"),
    }));

    private static Tag Password(Fixture f) => new("nhs-password", FormField.Control(f, p => new NhsPasswordTagHelper
    {
        For = p.For(m => m.Answer),
        ViewContext = p.View,
        Width = f.Options.Number("width"),
        Autocomplete = f.Options.Text("autocomplete") ?? "current-password",
    }));

    private static Tag CharacterCount(Fixture f) =>
        PassOn(f, "nhs-character-count", FormField.Control(f, p => new NhsCharacterCountTagHelper
        {
            For = p.For(m => m.Answer),
            ViewContext = p.View,
            MaxLength = f.Options.Number("maxlength"),
            MaxWords = f.Options.Number("maxwords"),
            Threshold = f.Options.Number("threshold"),
            Rows = f.Options.Number("rows") ?? 5,
        }));

    // What a helper has no attribute for is written on the tag and has to arrive at the control.
    private static Tag PassOn(Fixture f, string name, LabelledControlTagHelper helper)
    {
        var tag = new Tag(name, helper);
        foreach (var (path, attribute) in new[]
        {
            ("classes", "class"), ("autocomplete", "autocomplete"), ("attributes.maxlength", "maxlength"),
        })
        {
            if (f.Options.Text(path) is { } value)
            {
                tag.Attribute(attribute, value);
            }
        }

        return f.Options.Has("disabled=true") ? tag.Attribute("disabled") : tag;
    }
}
