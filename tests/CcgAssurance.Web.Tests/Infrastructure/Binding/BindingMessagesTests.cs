using CcgAssurance.Web.Infrastructure.Binding;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CcgAssurance.Web.Tests.Infrastructure.Binding;

public sealed class BindingMessagesTests
{
    [Fact]
    public void No_sentence_of_MVC_is_left()
    {
        var theirs = Sentences(new DefaultModelBindingMessageProvider());
        var messages = new DefaultModelBindingMessageProvider();

        BindingMessages.Replace(messages);

        var ours = Sentences(messages);
        Assert.Equal(11, ours.Count);
        Assert.All(ours, sentence => Assert.DoesNotContain(sentence, theirs));
    }

    [Fact]
    public void No_sentence_uses_a_word_that_the_content_style_forbids()
    {
        var messages = new DefaultModelBindingMessageProvider();
        BindingMessages.Replace(messages);

        Assert.All(Sentences(messages), sentence => Assert.DoesNotMatch("(?i)valid|required|please|sorry|forbidden|field", sentence));
    }

    [Fact]
    public void Validation_in_the_browser_is_switched_off()
    {
        using var services = new ServiceCollection().AddControllers().AddNhsBinding().Services.BuildServiceProvider();

        Assert.False(services.GetRequiredService<IOptions<MvcViewOptions>>().Value.HtmlHelperOptions.ClientValidationEnabled);
    }

    private static List<string> Sentences(DefaultModelBindingMessageProvider messages) =>
    [
        messages.MissingBindRequiredValueAccessor("Name"),
        messages.MissingKeyOrValueAccessor(),
        messages.MissingRequestBodyRequiredValueAccessor(),
        messages.ValueMustNotBeNullAccessor("x"),
        messages.AttemptedValueIsInvalidAccessor("x", "Name"),
        messages.NonPropertyAttemptedValueIsInvalidAccessor("x"),
        messages.UnknownValueIsInvalidAccessor("Name"),
        messages.NonPropertyUnknownValueIsInvalidAccessor(),
        messages.ValueIsInvalidAccessor("x"),
        messages.ValueMustBeANumberAccessor("Name"),
        messages.NonPropertyValueMustBeANumberAccessor(),
    ];
}
