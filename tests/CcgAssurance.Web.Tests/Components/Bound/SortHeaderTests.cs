using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Tests.Components.Parity;

namespace CcgAssurance.Web.Tests.Components.Bound;

public sealed class SortHeaderTests
{
    [Fact]
    public async Task Headers_have_the_markup_of_a_table_that_the_server_sorts()
    {
        var theirs = Fixture.Of("tables").First(f => f.Name == "sortable server-side").Html;
        var headers = new HtmlParser().ParseDocument(theirs)
            .QuerySelectorAll("th[data-sort]").Select(header => Canonical(header.OuterHtml)).ToArray();

        var name = Header("name", new NhsSort("name", Descending: true), "Name").Attribute("class", "nhsuk-u-width-one-half");
        var last = Header("last", new NhsSort("name", Descending: true), "Last log in")
            .Attribute("class", "nhsuk-u-text-align-right nhsuk-u-width-one-third nhsuk-u-nowrap");

        Assert.Equal(2, headers.Length);
        Assert.Equal(headers[0], Canonical(await name.HtmlAsync()));
        Assert.Equal(headers[1], Canonical(await last.HtmlAsync()));
    }

    [Theory]
    [InlineData("name", false, "ascending", "name desc")]
    [InlineData("name", true, "descending", "name asc")]
    [InlineData("code", false, null, "name asc")]
    public async Task A_header_says_the_order_and_leads_to_the_other(string sorted, bool descending, string? order, string target)
    {
        var tag = new Tag("nhs-sort-header", new NhsSortHeaderTagHelper
        {
            Column = "name",
            Current = new NhsSort(sorted, descending),
            Link = sort => $"{sort.Column} {(sort.Descending ? "desc" : "asc")}",
        }).WithText("Name");

        var header = Parse(await tag.HtmlAsync());

        Assert.Equal(order, header.GetAttribute("aria-sort"));
        Assert.Equal(target, header.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Numbers_stand_to_the_right()
    {
        var helper = new NhsSortHeaderTagHelper { Column = "patients", Link = _ => "#", Numeric = true };
        var tag = new Tag("nhs-sort-header", helper).WithText("Patients");

        Assert.Contains("nhsuk-table__header--numeric", Parse(await tag.HtmlAsync()).ClassList);
    }

    private static Tag Header(string column, NhsSort current, string text) =>
        new Tag("nhs-sort-header", new NhsSortHeaderTagHelper { Column = column, Current = current, Link = _ => "#" }).WithText(text);

    // A header cell on its own is no document: without its table the parser would drop it.
    private static IElement Parse(string header) =>
        new HtmlParser().ParseDocument($"<table><thead><tr>{header}</tr></thead></table>").QuerySelector("th")!;

    private static string Canonical(string header) => Dom.Canonical($"<table><thead><tr>{header}</tr></thead></table>");
}
