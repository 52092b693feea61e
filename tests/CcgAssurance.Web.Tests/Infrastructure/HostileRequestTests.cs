using System.Net;
using System.Net.Http.Headers;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;

namespace CcgAssurance.Web.Tests.Infrastructure;

/// <summary>What somebody sends who means no good, or whose program is broken: it is refused, and is never our failure.</summary>
public sealed class HostileRequestTests(ServedApp served) : IClassFixture<ServedApp>
{
    [Theory]
    [InlineData("xn--x")]
    [InlineData("xn--")]
    [InlineData("xn--a.example")]
    [InlineData("XN--X:80")]
    [InlineData("a..b")]
    [InlineData("%")]
    [InlineData("[::1")]
    [InlineData("localhost:99999")]
    [InlineData("localhost:")]
    [InlineData("b\u00fccher.example")]
    [InlineData("-")]
    [InlineData("")]
    public async Task A_host_that_is_none_is_refused_or_not_looked_at(string host)
    {
        foreach (var page in new[] { "/ccgs", "/published", "/account/log-in", "/no-such-page", "/calendar/x.ics", "/health/live" })
        {
            var (status, head) = await served.AskWithHostAsync(page, host, TestContext.Current.CancellationToken);

            Assert.True(
                host.Contains("xn--", StringComparison.Ordinal) ? status == 400 : status < 500,
                $"{page} answers {status} to the host '{host}'.");
            Assert.DoesNotContain(host.Length > 1 ? host : "\0", head, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("UTF-7")]
    [InlineData("\"utf-7\"")]
    [InlineData("unicode-1-1-utf-7")]
    [InlineData("x-unicode-2-0-utf-7")]
    [InlineData("csUnicode11UTF7")]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    [InlineData("iso-8859-1")]
    [InlineData("no-such-charset")]
    [InlineData("")]
    public async Task A_part_of_a_form_in_any_charset_is_no_failure_of_ours(string charset)
    {
        using var visitor = served.Visitor();
        var page = await visitor.OpenAsync("/account/log-in");
        foreach (var field in new[] { "Form.Email", "__RequestVerificationToken" })
        {
            using var parts = new MultipartFormDataContent();
            foreach (var name in new[] { "__RequestVerificationToken", "Form.Email", "Form.Password" })
            {
                var part = new ByteArrayContent("someone@test.example"u8.ToArray());
                part.Headers.TryAddWithoutValidation("Content-Type", name == field ? $"text/plain; charset={charset}" : "text/plain");
                parts.Add(part, name);
            }

            using var answer = await visitor.Client.PostAsync("/account/log-in", parts, TestContext.Current.CancellationToken);

            Assert.Equal(200, page.Status);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("/\u2044")]
    [InlineData("/ccgs?q=\u00e9")]
    [InlineData("/\U0001f600")]
    [InlineData("/\u2028x")]
    [InlineData("/\ud800")]
    [InlineData("~/\u2044")]
    [InlineData("/a\r\nSet-Cookie: x=y")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("//elsewhere.example")]
    [InlineData("\u2044\u2044elsewhere.example")]
    [InlineData("/\u2044/elsewhere.example")]
    [InlineData("/\u007f")]
    public async Task A_log_in_leads_on_to_a_page_of_this_site_whatever_address_it_was_given(string address)
    {
        var user = await served.App.Given.UserAsync(Role.CcgLead);
        using var visitor = served.Visitor(user);
        var page = await visitor.OpenAsync($"/account/log-in?returnUrl={Uri.EscapeDataString(address)}");
        Assert.Equal(200, page.Status);
        using var form = new FormUrlEncodedContent(
        [
            new("Form.Email", user.Email),
            new("Form.Password", TestUser.Password),
            new("returnUrl", address),
            new("__RequestVerificationToken", page.Form("/account/log-in").ValueOf("__RequestVerificationToken")),
        ]);

        await LeadsOnAsync();

        // Once more from the same page, as from a tab that was open before: its token is not that of the log-in any more.
        await LeadsOnAsync();

        async Task LeadsOnAsync()
        {
            using var answer = await visitor.Client.PostAsync("/account/log-in", form, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.Matches("^/(?![/\\\\])[!-~]*$", answer.Headers.Location!.OriginalString);
        }
    }

    [Fact]
    public async Task The_address_of_a_page_is_kept_when_it_is_written_for_a_header()
    {
        var user = await served.App.Given.UserAsync(Role.CcgLead);
        using var visitor = served.Visitor(user);
        var page = await visitor.OpenAsync("/account/log-in?returnUrl=" + Uri.EscapeDataString("/ccgs?q=St+Osyth\u2019s%26\u00e9"));

        var answer = await visitor.SubmitAsync(
            page.Form("/account/log-in"), new() { ["Form.Email"] = user.Email, ["Form.Password"] = TestUser.Password });

        Assert.Equal("/ccgs?q=St+Osyth%E2%80%99s%26%C3%A9", answer.Response.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/\u2044", 302)]
    [InlineData("/\ud800", 302)]
    [InlineData("//elsewhere.example", 400)]
    [InlineData("/a\r\nb", 400)]
    public async Task A_copy_of_any_page_is_discarded_without_a_failure(string address, int status)
    {
        using var visitor = await served.LogInAsync(await served.App.Given.UserAsync(Role.CcgLead));
        var token = (await visitor.OpenAsync("/account/calendar")).Form("/account/calendar").ValueOf("__RequestVerificationToken");
        using var form = new FormUrlEncodedContent([new("address", address), new("__RequestVerificationToken", token)]);

        using var answer = await visitor.Client.PostAsync("/working-copies/discard", form, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=\"\"")]
    [InlineData("multipart/form-data; boundary=x; charset=utf-7")]
    [InlineData("multipart/form-data; boundary=x; charset=\"utf-7\"")]
    [InlineData("multipart/mixed; boundary=x")]
    [InlineData("application/x-www-form-urlencoded; charset=utf-16")]
    [InlineData("application/json; charset=utf-7")]
    [InlineData("multipart/form-data; boundary=LONG")]
    public async Task A_form_of_any_type_is_no_failure_of_ours(string type)
    {
        using var visitor = await served.LogInAsync(await served.App.Given.UserAsync(Role.CcgLead));
        foreach (var address in new[] { "/account/log-in", "/account/calendar", "/working-copies", "/working-copies/discard" })
        {
            using var body = new ByteArrayContent("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n"u8.ToArray());
            body.Headers.ContentType = MediaTypeHeaderValue.Parse(type.Replace("LONG", new string('b', 5_000), StringComparison.Ordinal));

            using var answer = await visitor.Client.PostAsync(address, body, TestContext.Current.CancellationToken);

            Assert.True((int)answer.StatusCode < 500, $"{address} answers {answer.StatusCode} to {type}.");
        }
    }
}
