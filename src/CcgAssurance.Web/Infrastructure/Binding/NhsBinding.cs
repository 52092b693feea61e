using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace CcgAssurance.Web.Infrastructure.Binding;

/// <summary>How posted forms become answers, registered in one place.</summary>
public static class NhsBinding
{
    /// <summary>
    /// Adds the binders for text and dates, puts NHS wording in place of MVC's messages, and switches off what would say
    /// things in MVC's words: the implied required rule of non-nullable references, and client-side validation.
    /// </summary>
    public static IMvcBuilder AddNhsBinding(this IMvcBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);

        return builder
            .AddMvcOptions(options =>
            {
                // Just before MVC's own binder for simple values, so that bodies, headers and services stay with theirs.
                var providers = options.ModelBinderProviders;
                var simple = providers.OfType<SimpleTypeModelBinderProvider>().Single();
                providers.Insert(providers.IndexOf(simple), new TextModelBinderProvider());
                providers.Insert(providers.IndexOf(simple), new DateAnswerModelBinderProvider());

                BindingMessages.Replace(options.ModelBindingMessageProvider);
                options.ModelMetadataDetailsProviders.Add(new BindingMessagesByType());
                options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            })
            .AddViewOptions(options => options.HtmlHelperOptions.ClientValidationEnabled = false);
    }
}
