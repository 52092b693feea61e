using AngleSharp.Html.Dom;
using CcgAssurance.Web.Tests.Rules.Queries;

namespace CcgAssurance.Web.Tests.Rules.Forms;

/// <summary>Reads the forms of all pages of the sweep.</summary>
[Trait("Speed", "Slow")]
[Collection(nameof(PlayedDemo))]
public sealed class KeptFormRules(PlayedDemo demo)
{
    [Fact]
    public void Every_form_with_a_free_text_is_kept_while_it_is_typed()
    {
        var forms = Posted().Where(form => form.Form.QuerySelector("textarea") is not null).ToList();

        Assert.True(forms.Count > 20, $"Only {forms.Count} forms were found.");
        Violations.None(forms
            .Where(form => form.Form.GetAttribute("data-autosave") != "/working-copies")
            .Select(form => $"{form.Page}: the form sent to {form.Form.GetAttribute("action")} is not kept"));
    }

    [Fact]
    public void Every_form_of_somebody_who_is_logged_in_carries_a_key_as_its_first_field()
    {
        var forms = Posted().Where(form => form.IsLoggedIn).ToList();

        Assert.True(forms.Count > 50, $"Only {forms.Count} forms were found.");
        Violations.None(forms
            .Where(form => form.Form.Elements[0]?.GetAttribute("name") != "form-key")
            .Select(form => $"{form.Page}: the form sent to {form.Form.GetAttribute("action")} begins without a key"));
    }

    [Fact]
    public void No_two_forms_have_the_same_key() => Violations.None(Posted()
        .Where(form => form.IsLoggedIn)
        .GroupBy(form => form.Form.Elements[0]?.GetAttribute("value"))
        .Where(forms => forms.Count() > 1)
        .Select(forms => $"{forms.First().Page}: {forms.Count()} forms share a key"));

    private IEnumerable<(string Page, bool IsLoggedIn, IHtmlFormElement Form)> Posted() =>
        from page in demo.Pages
        from form in page.Forms
        where form.Method == "post"
        select (page.Page.Address, page.Page.Visitor is not null, form);
}
