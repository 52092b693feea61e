using CcgAssurance.Testing.Hosting;

namespace CcgAssurance.Web.Tests.Infrastructure;

public sealed class SecurityHeadersTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Theory]
    [InlineData("/account/log-in")]
    [InlineData("/no-such-page")]
    [InlineData("/css/site.css")]
    public async Task Every_answer_carries_the_security_headers(string address)
    {
        var answer = (await app.Visitor().OpenAsync(address)).Response;

        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self' https://assets.nhs.uk; " +
            "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.False(answer.Headers.Contains("X-Powered-By"));
    }

    [Fact]
    public async Task The_cookies_are_out_of_reach_of_scripts_and_of_other_sites()
    {
        var answer = await app.Visitor().OpenAsync("/account/log-in");

        Assert.All(answer.Response.Headers.GetValues("Set-Cookie"), cookie =>
        {
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Matches("(?i)samesite=(strict|lax)", cookie);
        });
    }

    [Theory]
    [InlineData("link[rel=stylesheet], link[rel=modulepreload], link[rel=icon]", "href")]
    [InlineData("script", "src")]
    public async Task Every_file_that_a_page_names_is_there(string elements, string attribute)
    {
        var visitor = app.Visitor();
        var page = await visitor.OpenAsync("/account/log-in");

        foreach (var address in page.Document.QuerySelectorAll(elements).Select(element => element.GetAttribute(attribute)!))
        {
            var answer = await visitor.Client.GetAsync(address, TestContext.Current.CancellationToken);

            Assert.True(answer.IsSuccessStatusCode, $"{address} answers {answer.StatusCode}.");
            Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task Style_sheets_are_fingerprinted_so_that_a_new_version_reaches_everybody()
    {
        var page = await app.Visitor().OpenAsync("/account/log-in");

        Assert.Matches(@"nhsuk-frontend\.min\.[a-z0-9]{10}\.css", page.Raw);
        Assert.Matches(@"site\.[a-z0-9]{10}\.css", page.Raw);
    }
}
