/* TEST ONLY, never shipped: the complex functions that numpy takes from Windows and Wine's ucrtbase lacks. Windows knows
   no long double wider than double, so those that end in l work on doubles. */
#include <complex.h>

#define ONE(name) \
    double _Complex ours_##name(double _Complex x) { return name(x); } \
    float _Complex ours_##name##f(float _Complex x) { return (float _Complex)name(x); } \
    double _Complex ours_##name##l(double _Complex x) { return name(x); }
#define PART(name) \
    double ours_##name(double _Complex x) { return name(x); } \
    float ours_##name##f(float _Complex x) { return (float)name(x); } \
    double ours_##name##l(double _Complex x) { return name(x); }

ONE(ccos) ONE(ccosh) ONE(cexp) ONE(csin) ONE(csinh) ONE(ctan) ONE(ctanh)
PART(cabs) PART(carg) PART(creal) PART(cimag)
double _Complex ours_cpow(double _Complex x, double _Complex y) { return cpow(x, y); }
float _Complex ours_cpowf(float _Complex x, float _Complex y) { return (float _Complex)cpow(x, y); }
double _Complex ours_cpowl(double _Complex x, double _Complex y) { return cpow(x, y); }
